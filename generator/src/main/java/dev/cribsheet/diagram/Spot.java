package dev.cribsheet.diagram;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Mistake;

/** A stretch of a line of a diagram; lines and columns count from 0. */
record Spot(int line, int from, int to) {
  Mistake mistake(String message, String hint) {
    return new Mistake(DiagnosticCode.DIAGRAM, from, to, message, hint).inLine(line);
  }
}
