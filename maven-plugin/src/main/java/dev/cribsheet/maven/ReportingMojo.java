package dev.cribsheet.maven;

import java.io.File;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters of goals that report diagnostics once and then end. */
abstract class ReportingMojo extends CribsheetMojo {
  /** Treats warnings as errors. */
  @Parameter(property = "cribsheet.failOnWarning", defaultValue = "false")
  private boolean failOnWarning;

  /** How diagnostics are reported: {@code text}, {@code json}, {@code sarif} or {@code github}. */
  @Parameter(property = "cribsheet.diagnostics")
  private String diagnostics;

  /** The file for diagnostics, by default in JSON; without it, they go to the console. */
  @Parameter(property = "cribsheet.diagnosticsFile")
  private File diagnosticsFile;

  GoalSettings settings() throws MojoExecutionException {
    return GoalSettings.of(this, failOnWarning, diagnostics, diagnosticsFile);
  }

  GeneratorRun run() throws MojoExecutionException {
    return new GeneratorRun(
        getLog(),
        settings(),
        ChosenJava.of(this).generator(),
        Terminal.isWatched(session, getLog()));
  }

  /** Returns whether the goal is skipped; the log says why. */
  boolean isSkipped() throws MojoExecutionException {
    Optional<String> reason = settings().skipReason();
    reason.ifPresent(getLog()::info);
    return reason.isPresent();
  }

  /** Returns the value of a parameter without a default. */
  static String required(String property, String value, String wanted, String example)
      throws MojoExecutionException {
    if (value == null || value.isBlank()) {
      throw new MojoExecutionException(
          property + " is not set: name " + wanted + ", such as -D" + property + "=" + example);
    }
    return value.strip();
  }
}
