package dev.cribsheet.render.html.part;

import java.util.Locale;

/** Formats fractions as percentages, for SVG attributes that accept them as lengths. */
final class Percent {
  private Percent() {}

  /** Returns a fraction such as {@code 12.500%}. */
  static String of(int part, int whole) {
    return String.format(Locale.ROOT, "%.3f%%", 100.0 * part / whole);
  }
}
