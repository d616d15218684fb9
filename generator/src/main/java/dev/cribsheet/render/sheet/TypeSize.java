package dev.cribsheet.render.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The type sizes of sheets, largest first; the theme's sheet CSS defines them. */
enum TypeSize {
  BOOKLET_13("13", 17.5),
  BOOKLET_12_5("12.5", 17),
  BOOKLET_12("12", 16),
  LARGE("12", 16),
  BOOKLET_11_5("11.5", 15.5),
  BOOKLET_11("11", 15),
  /** For a sheet with little content. */
  ROOMY("11", 15),
  /** The smallest size of the booklet, which stays legible when printed at half size. */
  BOOKLET("10.7", 14.5),
  RELAXED("10.5", 14.5),
  OPEN("10", 13.5),
  /** The size of most sheets. */
  REGULAR("9.5", 13),
  COMPACT("9", 12),
  /** The smallest size that is still comfortable to read. */
  LEAST("8.5", 11.5);

  private static final List<TypeSize> BOOKLET_SIZES =
      Arrays.stream(values()).filter(size -> size.name().startsWith(BOOKLET.name())).toList();

  private static final double POINT = 25.4 / 72;

  private final String points;
  private final double line;

  TypeSize(String points, double line) {
    this.points = points;
    this.line = line;
  }

  /** Returns the sizes of the booklet, largest first. */
  static List<TypeSize> ofBooklet() {
    return BOOKLET_SIZES;
  }

  /** Returns its name in the CSS; larger type of the booklet also has that of the smallest. */
  String cssName() {
    String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
    String smallest = BOOKLET.name().toLowerCase(Locale.ROOT);
    return name.startsWith(smallest + "-") ? smallest + " sheet-" + name : name;
  }

  /** Returns whether it is larger than the usual sizes: that of large print or of the booklet. */
  boolean isBig() {
    return this == LARGE || BOOKLET_SIZES.contains(this);
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
