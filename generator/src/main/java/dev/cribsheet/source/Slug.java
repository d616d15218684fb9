package dev.cribsheet.source;

import java.text.Normalizer;
import java.util.Locale;

/** Turns text into a part of a URL; keeps letters of every script. */
public final class Slug {
  private Slug() {}

  /**
   * Returns a slug for a file name or an id: no leading, trailing or doubled hyphens; may be empty.
   */
  public static String of(String text) {
    return anchor(text).replaceAll("-{2,}", "-").replaceAll("^-|-$", "");
  }

  /** Returns an anchor by GitHub's rule: lower case, spaces to hyphens, punctuation dropped. */
  public static String anchor(String text) {
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(text.strip(), Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c) || c == '-') {
                out.append('-');
              } else if (isKept(c)) {
                out.appendCodePoint(c);
              }
            });
    // a dropped character may have separated a letter from its accent
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /** Returns a filter key: lower case, spaces to hyphens, every other character unchanged. */
  public static String word(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("(?U)\\s+", "-");
  }

  /** Returns the name of a constant as authors and themes write it, such as {@code red-flags}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static boolean isKept(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> Character.isLetterOrDigit(c);
    };
  }
}
