package dev.cribsheet.maven;

import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Finds every mistake that {@code generate} would find, and writes no site.
 *
 * <p>It is bound to no phase: a build that has {@code generate} finds them anyway, so a default
 * phase would only do the work twice.
 */
@Mojo(name = "check", threadSafe = true)
public final class CheckMojo extends CribsheetMojo {
  /** Lets a warning fail the check as an error does. */
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
        .check();
  }
}
