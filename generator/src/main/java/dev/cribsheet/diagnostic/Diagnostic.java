package dev.cribsheet.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * A problem in the content, where it is, and how to fix it.
 *
 * @param message in lower case, without a full stop; quotes the author in single quotes
 * @param hint how to fix it
 */
public record Diagnostic(
    Severity severity, DiagnosticCode code, SourceRef source, String message, Optional<String> hint)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic diagnostic) -> diagnostic.source().path())
          .thenComparingInt(diagnostic -> diagnostic.source().start().line())
          .thenComparingInt(diagnostic -> diagnostic.source().start().column())
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message)
          .thenComparing(diagnostic -> diagnostic.hint().orElse(""));

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
