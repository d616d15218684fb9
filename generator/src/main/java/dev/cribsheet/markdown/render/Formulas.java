package dev.cribsheet.markdown.render;

import java.util.regex.Pattern;

/**
 * The spaces of formulas: no line ends between a number and its unit or scale, within a range such
 * as 2 to 3, or before an operator. A word is a unit if {@code per} or a slash follows.
 */
final class Formulas {
  private static final String OPERATORS = "×÷/=";

  private static final Pattern SPACE =
      Pattern.compile(
          "(?<=\\d) (?=to \\d)|(?<=\\d to) (?=\\d)"
              + "|(?<=\\d) (?=(?:(?:[kKMGTPE]i?)?(?:B|bit|bytes?)|[nµμm]?s|min|h|times|USD|EUR"
              + "|(?:thousand|[mb]illion|trillion)|(?:second|minute|hour|day|month|year)s?"
              + "|\\p{L}{1,16}(?=/\\p{L}| per ))(?![\\p{L}\\d]))"
              + "| (?=["
              + OPERATORS
              + "] )");

  private Formulas() {}

  static String unbroken(String text) {
    return mayMatch(text) ? SPACE.matcher(text).replaceAll("\u00a0") : text;
  }

  /** Returns whether a space follows a digit or precedes an operator, which few texts have. */
  private static boolean mayMatch(String text) {
    for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
      if ((i > 0 && Character.isDigit(text.charAt(i - 1)))
          || (i + 1 < text.length() && OPERATORS.indexOf(text.charAt(i + 1)) >= 0)) {
        return true;
      }
    }
    return false;
  }
}
