package dev.cribsheet.maven;

import dev.cribsheet.diagnostic.AnsiStyle;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticFormatter;
import dev.cribsheet.diagnostic.Severity;
import java.util.Comparator;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Prints diagnostics to the log, each with its excerpt and hint. */
final class DiagnosticLog {
  private static final int MOST_SHOWN = 200;

  private final Log log;
  private final DiagnosticFormatter formatter;

  DiagnosticLog(Log log, AnsiStyle paint) {
    this.log = log;
    this.formatter = new DiagnosticFormatter(paint);
  }

  /**
   * Prints all diagnostics, or the first ones if there are very many.
   *
   * @param last a line to end with
   */
  void print(List<Diagnostic> diagnostics, String last) {
    shown(diagnostics).forEach(this::print);
    int hidden = diagnostics.size() - MOST_SHOWN;
    if (hidden > 0) {
      log.error("Not shown: " + hidden + " more");
    }
    if (diagnostics.stream().anyMatch(found -> found.severity() == Severity.ERROR)) {
      log.error(last);
    } else {
      log.warn(last);
    }
  }

  /** Returns the diagnostics to print. If there are too many, returns only some, errors first. */
  private static List<Diagnostic> shown(List<Diagnostic> diagnostics) {
    if (diagnostics.size() <= MOST_SHOWN) {
      return diagnostics;
    }
    return diagnostics.stream()
        .sorted(Comparator.comparing(Diagnostic::severity))
        .limit(MOST_SHOWN)
        .toList();
  }

  private void print(Diagnostic diagnostic) {
    String text = formatter.format(diagnostic);
    if (diagnostic.severity() == Severity.ERROR) {
      log.error(text);
    } else {
      log.warn(text);
    }
  }
}
