package dev.cribsheet.maven;

import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Builds the study site and its cheat sheets. If the content has errors, the last good site stays.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class GenerateMojo extends CribsheetMojo {
  /** Treats warnings as errors. */
  @Parameter(property = "cribsheet.failOnWarning", defaultValue = "false")
  private boolean failOnWarning;

  /** How diagnostics are reported: {@code text}, {@code json}, {@code sarif} or {@code github}. */
  @Parameter(property = "cribsheet.diagnostics")
  private String diagnostics;

  /** The file for diagnostics in that form; without it they go to the console. */
  @Parameter(property = "cribsheet.diagnosticsFile")
  private File diagnosticsFile;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    GoalSettings settings = GoalSettings.of(this, failOnWarning, diagnostics, diagnosticsFile);
    new GeneratorRun(
            getLog(),
            settings,
            ChosenJava.of(this).generator(),
            Terminal.isWatched(session, getLog()))
        .generate();
  }
}
