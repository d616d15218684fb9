package dev.cribsheet.maven;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.report.ReportFormat;
import java.io.File;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A machine-readable report of diagnostics, in a file or on the console instead of the text.
 *
 * @param form the format; empty for text only
 */
record DiagnosticReport(Optional<ReportFormat> form, Optional<File> file) {
  private static final String TEXT = "text";

  /**
   * Returns the report. A value that is not configured is null. A file without a format gets JSON.
   */
  static DiagnosticReport of(String form, File file) throws MojoExecutionException {
    String name = form == null ? (file == null ? TEXT : ReportFormat.JSON.word()) : form;
    Optional<ReportFormat> named = ReportFormat.named(name);
    if (named.isEmpty() && !name.equals(TEXT)) {
      throw new MojoExecutionException(
          "unknown value '"
              + name
              + "' for cribsheet.diagnostics: use text, json, sarif or github");
    }
    return new DiagnosticReport(named, Optional.ofNullable(file));
  }

  /** Returns whether the console shows the report instead of the text. */
  boolean isOnConsole() {
    return form.isPresent() && file.isEmpty();
  }

  /**
   * Writes the report, if one is configured. The console gets it without a log prefix, so that a
   * program can parse it.
   */
  void write(List<Diagnostic> diagnostics, PrintStream console) throws MojoExecutionException {
    if (form.isEmpty()) {
      return;
    }
    String report = form.get().write(diagnostics);
    if (file.isPresent()) {
      new TextFile(file.get().toPath()).write(report);
    } else {
      console.print(report);
      console.flush();
    }
  }
}
