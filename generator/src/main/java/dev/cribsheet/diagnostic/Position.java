package dev.cribsheet.diagnostic;

/** A position in text; lines and columns start at 1, and columns count code points. */
public record Position(int line, int column) {
  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("line and column start at 1: " + line + ":" + column);
    }
  }
}
