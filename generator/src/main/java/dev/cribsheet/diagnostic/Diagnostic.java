package dev.cribsheet.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * One mistake, where it is and what to do about it.
 *
 * @param message lower case, no full stop, the author's own words in single quotes
 * @param hint what to do
 */
public record Diagnostic(
    Severity severity, DiagnosticCode code, SourceRef source, String message, Optional<String> hint)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::source)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message)
          .thenComparing(diagnostic -> diagnostic.hint().orElse(""));

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
