package dev.cribsheet.diagram;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.SyntaxException;

/** A range of columns in a line of a diagram; lines and columns count from 0. */
record TextSpan(int line, int from, int to) {
  /** An error in this range. */
  SyntaxException error(String message, String hint) {
    return new SyntaxException(DiagnosticCode.DIAGRAM, from, to, message, hint).inLine(line);
  }
}
