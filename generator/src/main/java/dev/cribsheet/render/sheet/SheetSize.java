package dev.cribsheet.render.sheet;

import java.util.Locale;

/** The type sizes that the fit tries, largest first; the theme's sheet style defines them. */
enum SheetSize {
  /** 9.5 pt on 13 pt. */
  REGULAR,
  /** 9 pt on 12 pt. */
  COMPACT,
  /** 8.5 pt on 11.5 pt, the least that is pleasant to read. */
  LEAST;

  /** The word the sheet's style knows it by. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
