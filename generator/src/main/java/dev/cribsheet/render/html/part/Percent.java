package dev.cribsheet.render.html.part;

import java.util.Locale;

/** Shares for the attributes of SVG, where a percentage may stand for a length. */
final class Percent {
  private Percent() {}

  /** Returns a share such as {@code 12.500%}. */
  static String of(int part, int whole) {
    return String.format(Locale.ROOT, "%.3f%%", 100.0 * part / whole);
  }
}
