package dev.cribsheet.maven;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.content.model.Audience;
import dev.cribsheet.html.WebAddress;
import dev.cribsheet.source.Slug;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/**
 * The validated parameters of a goal, and the paths of the files next to the site.
 *
 * @param startedIn the folder that Maven was started in
 * @param contentDirectory absent if not configured
 * @param themeDirectory absent if not configured
 * @param baseUrl absent if not configured
 * @param output absent if not configured
 * @param inherited whether only a parent of the project declares the plugin
 * @param packs the jars that a project adds to the plugin
 */
record GoalSettings(
    MavenProject project,
    File startedIn,
    Optional<File> contentDirectory,
    Optional<File> themeDirectory,
    Optional<String> baseUrl,
    Optional<File> output,
    Audience audience,
    boolean inherited,
    boolean skip,
    boolean failOnWarning,
    String siteVersion,
    PrintedDate date,
    List<Path> packs,
    DiagnosticReport report) {
  private static final String DEFAULT_CONTENT = "content";
  private static final String DEFAULT_THEME = "theme";
  private static final String EXAMPLE_URL = "https://example.org/notes/";

  /**
   * Returns the settings of a goal. The format and file for diagnostics are null if not configured.
   */
  static GoalSettings of(
      CribsheetMojo goal, boolean failOnWarning, String diagnostics, File diagnosticsFile)
      throws MojoExecutionException {
    return new GoalSettings(
        goal.project,
        goal.startedIn,
        Optional.ofNullable(goal.contentDirectory),
        Optional.ofNullable(goal.themeDirectory),
        Optional.ofNullable(goal.baseUrl).map(String::strip).filter(url -> !url.isEmpty()),
        Optional.ofNullable(goal.outputDirectory),
        audience(goal.audience),
        new InheritedPlugin(goal.plugin.getPluginLookupKey()).isIn(goal.project),
        goal.skip,
        failOnWarning,
        goal.siteVersion,
        new PrintedDate(goal.outputTimestamp, goal.sourceDateEpoch),
        PluginArtifacts.of(goal.plugin).added(),
        DiagnosticReport.of(diagnostics, diagnosticsFile));
  }

  private static Audience audience(String word) throws MojoExecutionException {
    return Arrays.stream(Audience.values())
        .filter(audience -> Slug.of(audience).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new MojoExecutionException(
                    "cribsheet.audience is '" + word + "': use public or internal"));
  }

  /** Returns why the goal is skipped; empty if it is not. */
  Optional<String> skipReason() {
    if (skip) {
      return Optional.of("Skipped: cribsheet.skip is set");
    }
    boolean holdsModules = project.getPackaging().equals("pom") && !project.getModules().isEmpty();
    if (holdsModules && contentDirectory.isEmpty()) {
      return Optional.of(
          "Skipped: this project only aggregates modules and configures no content folder");
    }
    if (inherited && contentDirectory.isEmpty() && !defaultContent().exists()) {
      return Optional.of(
          "Skipped: this project inherits the plugin and has no folder '" + DEFAULT_CONTENT + "'");
    }
    return Optional.empty();
  }

  BuildRequest request() throws MojoExecutionException {
    return new BuildRequest(
        contentFolder(),
        outputDirectory(),
        startedIn.toPath(),
        siteVersion,
        date.instant(),
        failOnWarning,
        Optional.of(cacheDirectory()),
        Optional.of(themeFolder()),
        packs,
        checkedBaseUrl(),
        audience);
  }

  private Optional<String> checkedBaseUrl() throws MojoExecutionException {
    Optional<WebAddress.Refusal> refusal =
        baseUrl.flatMap(url -> WebAddress.refusal(url, "'" + url + "'", EXAMPLE_URL, true));
    if (refusal.isPresent()) {
      throw new MojoExecutionException(
          "cribsheet.baseUrl: " + refusal.get().message() + ": " + refusal.get().hint());
    }
    return baseUrl;
  }

  private File defaultContent() {
    return new File(project.getBasedir(), DEFAULT_CONTENT);
  }

  /** Returns the configured theme folder, or else the default one, which need not exist. */
  private Path themeFolder() throws MojoExecutionException {
    if (themeDirectory.isPresent() && !themeDirectory.get().isDirectory()) {
      throw new MojoExecutionException(
          "there is no theme folder '"
              + themeDirectory.get()
              + "': create it, or set themeDirectory to another folder");
    }
    return themeDirectory.orElseGet(() -> new File(project.getBasedir(), DEFAULT_THEME)).toPath();
  }

  /** Returns the folder of the site. */
  Path outputDirectory() {
    return output.map(File::toPath).orElseGet(() -> inBuild(edition("site")));
  }

  /** Returns the name of a file, with the edition as a suffix unless it is the public one. */
  String edition(String name) {
    return audience == Audience.PUBLIC ? name : name + "-" + Slug.of(audience);
  }

  private Path inBuild(String... names) {
    return Path.of(project.getBuild().getDirectory(), names);
  }

  Path index() {
    return outputDirectory().resolve("index.html").toAbsolutePath();
  }

  Path zipFile() {
    return inBuild(project.getBuild().getFinalName() + "-" + edition("site") + ".zip");
  }

  /**
   * Returns whether the URL of the built site is known, or not needed. A site has a sitemap only if
   * its URL is known.
   */
  boolean hasAddress() {
    return audience == Audience.INTERNAL || Files.exists(outputDirectory().resolve("sitemap.xml"));
  }

  EditorFiles editorFiles() {
    return new EditorFiles(inBuild("cribsheet"), project.getBasedir().toPath(), contentFolder());
  }

  /** Returns the content folder, which need not exist. */
  Path contentFolder() {
    return contentDirectory.orElseGet(this::defaultContent).toPath();
  }

  Path outdatedFile() {
    return inBuild("cribsheet", "outdated.json");
  }

  private Path cacheDirectory() {
    return inBuild("cribsheet", edition("cache"));
  }

  DiagnosticGuideFile guide() {
    Path folder = inBuild("cribsheet");
    return new DiagnosticGuideFile(folder.resolve("diagnostics.md"), startedIn.toPath());
  }

  Path reportFile() {
    return inBuild(edition("site") + "-report.txt");
  }
}
