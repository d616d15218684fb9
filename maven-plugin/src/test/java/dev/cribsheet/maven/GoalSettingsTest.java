package dev.cribsheet.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.content.model.Audience;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalSettingsTest {
  @TempDir File folder;
  private boolean inherited;
  private Audience audience = Audience.PUBLIC;

  @Test
  void aProjectThatOnlyHoldsModulesIsLeftOut() {
    assertThat(settings("pom", true, Optional.empty(), false).skipReason()).isPresent();
  }

  @Test
  void aProjectThatHoldsModulesAndNamesItsContentIsBuilt() {
    Optional<File> content = Optional.of(new File(folder, "notes"));
    assertThat(settings("pom", true, content, false).skipReason()).isEmpty();
  }

  @Test
  void aPomWithoutModulesIsBuilt() {
    assertThat(settings("pom", false, Optional.empty(), false).skipReason()).isEmpty();
  }

  @Test
  void aJarProjectIsBuilt() {
    assertThat(settings("jar", false, Optional.empty(), false).skipReason()).isEmpty();
  }

  @Test
  void skipLeavesAnyProjectOut() {
    assertThat(settings("jar", false, Optional.empty(), true).skipReason())
        .contains("Skipped: cribsheet.skip is set");
  }

  @Test
  void aProjectThatInheritsThePluginAndHasNoContentIsLeftOut() throws IOException {
    inherited = true;
    Optional<File> missing = Optional.of(new File(folder, "notes"));
    assertThat(settings("jar", false, missing, false).skipReason()).isEmpty();
    assertThat(settings("jar", false, Optional.empty(), false).skipReason())
        .contains("Skipped: this project inherits the plugin and has no folder 'content'");
    Files.createDirectory(folder.toPath().resolve("content"));
    assertThat(settings("jar", false, Optional.empty(), false).skipReason()).isEmpty();
  }

  @Test
  void theContentIsBesideThePomByDefault() throws MojoExecutionException {
    assertThat(settings("pom", false, Optional.empty(), false).request().contentDirectory())
        .isEqualTo(folder.toPath().resolve("content"));
  }

  @Test
  void theThemeFolderIsBesideThePomByDefaultAndNeedNotExist() throws MojoExecutionException {
    assertThat(settings("pom", false, Optional.empty(), false).request().themeDirectory())
        .contains(folder.toPath().resolve("theme"));
  }

  @Test
  void aConfiguredThemeFolderExists() throws MojoExecutionException {
    GoalSettings missing = themed(new File(folder, "acme"));
    assertThatThrownBy(missing::request)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("acme': create it, or set themeDirectory to another folder");
    assertThat(themed(folder).request().themeDirectory()).contains(folder.toPath());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "example.org/notes | 'example.org/notes' is not a web address: write the full address: ",
        "ftp://example.org | 'ftp://example.org' is not a web address: write the full address: ",
        "https://example.org/{x} | 'https://example.org/{x}' is not a web address: ",
        "https://example.org/a?b=c | other addresses start with this one, so it cannot contain '?' or '#': write",
        "https://example.org/a#b | write it without them: https://example.org/a",
        "https://me:word@example.org | the address contains a user name or password: delete"
      })
  void aBaseUrlThatNoPageCanBeBelowIsRefused(String url, String message) {
    GoalSettings settings = published(url);
    assertThatThrownBy(settings::request)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("cribsheet.baseUrl: ")
        .hasMessageContaining(message);
  }

  @Test
  void aBaseUrlIsPassedOn() throws MojoExecutionException {
    assertThat(published("https://example.org/notes/").request().baseUrl())
        .contains("https://example.org/notes/");
  }

  @Test
  void eachEditionHasAFolderAndACacheOfItsOwn() throws MojoExecutionException {
    BuildRequest open = settings("pom", false, Optional.empty(), false).request();
    audience = Audience.INTERNAL;
    GoalSettings settings = settings("pom", false, Optional.empty(), false);
    BuildRequest internal = settings.request();
    Path target = folder.toPath().resolve("target");
    assertThat(open.outputDirectory()).isEqualTo(target.resolve("site"));
    assertThat(internal.outputDirectory()).isEqualTo(target.resolve("site-internal"));
    assertThat(internal.cacheDirectory()).isNotEqualTo(open.cacheDirectory());
    assertThat(internal.audience()).isEqualTo(Audience.INTERNAL);
  }

  private GoalSettings published(String url) {
    return settings("pom", false, Optional.empty(), Optional.empty(), Optional.of(url), false);
  }

  private GoalSettings settings(
      String packaging, boolean modules, Optional<File> content, boolean skip) {
    return settings(packaging, modules, content, Optional.empty(), Optional.empty(), skip);
  }

  private GoalSettings themed(File theme) {
    return settings("pom", false, Optional.empty(), Optional.of(theme), Optional.empty(), false);
  }

  private GoalSettings settings(
      String packaging,
      boolean modules,
      Optional<File> content,
      Optional<File> theme,
      Optional<String> baseUrl,
      boolean skip) {
    Model model = new Model();
    model.setPackaging(packaging);
    if (modules) {
      model.addModule("notes");
    }
    Build build = new Build();
    build.setDirectory(Path.of(folder.getPath(), "target").toString());
    model.setBuild(build);
    MavenProject project = new MavenProject(model);
    project.setFile(new File(folder, "pom.xml"));
    return new GoalSettings(
        project,
        folder,
        content,
        theme,
        baseUrl,
        Optional.empty(),
        audience,
        inherited,
        skip,
        false,
        "1.0",
        new PrintedDate(null, null),
        List.of(),
        new DiagnosticReport(Optional.empty(), Optional.empty()));
  }
}
