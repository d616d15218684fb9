package dev.cribsheet.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

class GoalSettingsTest {
  @TempDir File folder;
  private boolean inherited;

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
        .hasMessageContaining("acme' is not there: create it, or set themeDirectory to another");
    assertThat(themed(folder).request().themeDirectory()).contains(folder.toPath());
  }

  private GoalSettings settings(
      String packaging, boolean modules, Optional<File> content, boolean skip) {
    return settings(packaging, modules, content, Optional.empty(), skip);
  }

  private GoalSettings themed(File theme) {
    return settings("pom", false, Optional.empty(), Optional.of(theme), false);
  }

  private GoalSettings settings(
      String packaging,
      boolean modules,
      Optional<File> content,
      Optional<File> theme,
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
        new File(folder, "target/site"),
        inherited,
        skip,
        false,
        "1.0",
        new PrintedDate(null, null),
        List.of(),
        new DiagnosticReport(Optional.empty(), Optional.empty()));
  }
}
