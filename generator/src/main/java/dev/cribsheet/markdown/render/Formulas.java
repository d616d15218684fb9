package dev.cribsheet.markdown.render;

import java.util.regex.Pattern;

/** The spaces of formulas: no line ends between a number and its unit, or before an operator. */
final class Formulas {
  private static final Pattern SPACE =
      Pattern.compile(
          "(?<=\\d) (?=(?:(?:[kKMGTPE]i?)?(?:B|bit|bytes?)|[nµμm]?s|min|h|USD|EUR|\\p{L}{1,16}(?=/\\p{L}))"
              + "(?![\\p{L}\\d]))"
              + "| (?=[×÷=] )");

  private Formulas() {}

  static String unbroken(String text) {
    return SPACE.matcher(text).replaceAll("\u00a0");
  }
}
