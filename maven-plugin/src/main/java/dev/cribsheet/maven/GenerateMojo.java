package dev.cribsheet.maven;

import dev.cribsheet.maven.fork.Generator;
import java.io.File;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Builds the study site and its cheat sheets. If the content has errors, the last good site stays.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {
  /**
   * The folder that holds {@code site.yaml}. By default the folder {@code content} beside the POM.
   */
  @Parameter(property = "cribsheet.contentDirectory")
  private File contentDirectory;

  /** The folder the site appears in. */
  @Parameter(
      property = "cribsheet.outputDirectory",
      defaultValue = "${project.build.directory}/site",
      required = true)
  private File outputDirectory;

  /** Skips the goal. */
  @Parameter(property = "cribsheet.skip", defaultValue = "false")
  private boolean skip;

  /** Treats warnings as errors. */
  @Parameter(property = "cribsheet.failOnWarning", defaultValue = "false")
  private boolean failOnWarning;

  /** The format of the report: {@code text}, {@code json}, {@code sarif} or {@code github}. */
  @Parameter(property = "cribsheet.diagnostics")
  private String diagnostics;

  /** The file to write the report to. By default it goes to the console. */
  @Parameter(property = "cribsheet.diagnosticsFile")
  private File diagnosticsFile;

  /**
   * Runs the build in a forked JVM with options for short runs; {@code false} runs it in Maven's
   * JVM, for a debugger.
   */
  @Parameter(property = "cribsheet.fork", defaultValue = "true")
  private boolean fork;

  /** The version printed on pages and sheets. */
  @Parameter(property = "cribsheet.siteVersion", defaultValue = "${project.version}")
  private String siteVersion;

  /** The date printed on pages and sheets. By default it is SOURCE_DATE_EPOCH, or else none. */
  @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
  private String outputTimestamp;

  @Parameter(defaultValue = "${env.SOURCE_DATE_EPOCH}", readonly = true)
  private String sourceDateEpoch;

  @Parameter(defaultValue = "${user.dir}", readonly = true, required = true)
  private File startedIn;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  private PluginDescriptor plugin;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    GoalSettings settings =
        new GoalSettings(
            project,
            startedIn,
            Optional.ofNullable(contentDirectory),
            outputDirectory,
            skip,
            failOnWarning,
            siteVersion,
            new PrintedDate(outputTimestamp, sourceDateEpoch),
            MistakeReport.of(diagnostics, diagnosticsFile));
    Generator generator = new ChosenJava(fork, plugin, session, getLog()).generator();
    boolean watched = Terminal.isWatched(session, getLog());
    new GeneratorRun(getLog(), settings, generator, watched).generate();
  }
}
