package dev.cribsheet.render.sheet;

import java.util.Locale;

/** The type sizes of sheets, largest first; the theme's sheet CSS defines them. */
enum TypeSize {
  LARGE("12", 16),
  /** For a sheet with little content. */
  ROOMY("11", 15),
  /** For the booklet, which stays legible when printed at half size. */
  BOOKLET("10.7", 14.5),
  RELAXED("10.5", 14.5),
  OPEN("10", 13.5),
  /** The size of most sheets. */
  REGULAR("9.5", 13),
  COMPACT("9", 12),
  /** The smallest size that is still comfortable to read. */
  LEAST("8.5", 11.5);

  private static final double POINT = 25.4 / 72;

  private final String points;
  private final double line;

  TypeSize(String points, double line) {
    this.points = points;
    this.line = line;
  }

  /** Returns its name in the CSS. */
  String cssName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the ratio of this size to another one. */
  double ratio(TypeSize other) {
    return Double.parseDouble(points) / Double.parseDouble(other.points);
  }

  /** Returns the font size in points. */
  String points() {
    return points;
  }

  /** Returns the height of a line of text in mm. */
  double line() {
    return line * POINT;
  }
}
