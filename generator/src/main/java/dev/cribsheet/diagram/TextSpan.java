package dev.cribsheet.diagram;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.SyntaxException;

/** A range of columns in a line of a diagram; lines and columns are counted from 0. */
record TextSpan(int line, int from, int to) {
  /** Returns an error in this range that Mermaid also reports. */
  SyntaxException error(String message, String hint) {
    return exception(DiagnosticCode.DIAGRAM, message, hint);
  }

  /** Returns a problem in this range that prevents the drawing; the diagram is shown as code. */
  SyntaxException undrawn(String message, String hint) {
    return exception(
        DiagnosticCode.DIAGRAM_AS_CODE, message + ", so the diagram is shown as code", hint);
  }

  /** Returns a warning about this range, which is probably not drawn as the author intended. */
  SyntaxException slip(String message, String hint) {
    return exception(DiagnosticCode.DIAGRAM_SIMPLIFIED, message, hint);
  }

  private SyntaxException exception(DiagnosticCode code, String message, String hint) {
    return new SyntaxException(code, from, to, message, hint).inLine(line);
  }
}
