package dev.cribsheet.source;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the part of an address out of a text; letters of every script are kept. */
public final class Slug {
  private Slug() {}

  /** A slug for a file name or an id: no leading, trailing or doubled hyphens; may be empty. */
  public static String of(String text) {
    return anchor(text).replaceAll("-{2,}", "-").replaceAll("^-|-$", "");
  }

  /** GitHub's rule for headings: lower case, spaces to hyphens, punctuation dropped. */
  public static String anchor(String text) {
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(text.strip(), Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c) || c == '-') {
                out.append('-');
              } else if (kept(c)) {
                out.appendCodePoint(c);
              }
            });
    // what was dropped may have kept a letter and its accent apart
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static boolean kept(int c) {
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
