package dev.cribsheet.diagram;

/** A stretch of a line of a diagram; lines and columns count from 0. */
record Spot(int line, int from, int to) {
  /** A mistake that is found after its line was read. */
  DiagramMistake mistake(String message, String hint) {
    return new DiagramMistake(from, to, message, hint).in(line);
  }
}
