package dev.cribsheet.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * A problem in the content, its position, and how to fix it.
 *
 * @param message in lower case, without a full stop; quotes the author's words in single quotes
 * @param hint how to fix it
 * @param own the position to show in programs that cannot open {@code source}; empty if every
 *     program can
 */
public record Diagnostic(
    Severity severity,
    DiagnosticCode code,
    SourceRef source,
    String message,
    Optional<String> hint,
    Optional<SourceRef> own)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic diagnostic) -> diagnostic.source().path())
          .thenComparingInt(diagnostic -> diagnostic.source().start().line())
          .thenComparingInt(diagnostic -> diagnostic.source().start().column())
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message)
          .thenComparing(diagnostic -> diagnostic.hint().orElse(""));

  /** Creates a diagnostic whose {@code source} every program can open. */
  public Diagnostic(
      Severity severity,
      DiagnosticCode code,
      SourceRef source,
      String message,
      Optional<String> hint) {
    this(severity, code, source, message, hint, Optional.empty());
  }

  /** Returns a copy with a position for programs that cannot open {@code source}. */
  public Diagnostic shownAt(SourceRef place) {
    return new Diagnostic(severity, code, source, message, hint, Optional.of(place));
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
