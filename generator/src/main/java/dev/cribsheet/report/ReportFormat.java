package dev.cribsheet.report;

import dev.cribsheet.diagnostic.Diagnostic;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The machine-readable formats of diagnostics. */
public enum ReportFormat {
  /** One JSON object with all fields of the diagnostics. */
  JSON,
  /** SARIF 2.1.0, which code hosts and editors read. */
  SARIF,
  /** The commands that GitHub turns into annotations on a workflow run. */
  GITHUB;

  /** Returns the format with this name; empty if there is none. */
  public static Optional<ReportFormat> named(String name) {
    return Arrays.stream(values()).filter(form -> form.word().equals(name)).findFirst();
  }

  /** Returns its name in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the text of a report; every line ends with {@code \n}. */
  public String write(List<Diagnostic> diagnostics) {
    return switch (this) {
      case JSON -> JsonReport.of(diagnostics);
      case SARIF -> SarifReport.of(diagnostics);
      case GITHUB -> GithubReport.of(diagnostics);
    };
  }
}
