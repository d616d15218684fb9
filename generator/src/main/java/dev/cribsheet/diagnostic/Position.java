package dev.cribsheet.diagnostic;

import java.util.Comparator;

/** A position in a text; lines and columns start at 1, columns count code points. */
public record Position(int line, int column) implements Comparable<Position> {
  private static final Comparator<Position> ORDER =
      Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("line and column start at 1: " + line + ":" + column);
    }
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }
}
