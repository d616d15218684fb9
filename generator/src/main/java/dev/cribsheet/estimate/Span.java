package dev.cribsheet.estimate;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.SyntaxException;

/** A range of columns in a line of an estimate, counted from 0, in UTF-16 units. */
interface Span {
  int from();

  int to();

  default SyntaxException error(String message, String hint) {
    return error(from(), to(), message, hint);
  }

  /** Returns an error between two columns. */
  static SyntaxException error(int from, int to, String message, String hint) {
    return new SyntaxException(DiagnosticCode.ESTIMATE, from, to, message, hint);
  }
}
