package dev.cribsheet.render.sheet;

import java.util.Locale;

/** The sizes of type that a fit may choose, largest first; the theme's sheet style defines them. */
enum TypeSize {
  /** For those who want larger print. */
  LARGE("12", 16),
  /** For a sheet with little on it. */
  ROOMY("11", 15),
  /** What is pleasant to read. */
  REGULAR("9.5", 13),
  COMPACT("9", 12),
  /** The least that is pleasant to read. */
  LEAST("8.5", 11.5);

  private static final double POINT = 25.4 / 72;

  private final String points;
  private final double line;

  TypeSize(String points, double line) {
    this.points = points;
    this.line = line;
  }

  /** The word the sheet's style knows it by. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The size of the letters in points. */
  String points() {
    return points;
  }

  /** The height of a line of text in mm. */
  double line() {
    return line * POINT;
  }
}
