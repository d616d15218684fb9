package dev.cribsheet.drawing;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;

/** Thrown if the layout engine fails on a valid diagram. */
public final class DrawingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient SourceRef source;

  DrawingException(SourceRef source, Throwable cause) {
    super("the diagram cannot be laid out", cause);
    this.source = source;
  }

  public void report(Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.DIAGRAM,
        source,
        getMessage(),
        "split it in two, use fewer groups, or change its direction");
  }
}
