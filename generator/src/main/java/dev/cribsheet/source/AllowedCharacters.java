package dev.cribsheet.source;

import java.util.Locale;

/** The characters that a text may hold: all but controls, halves of pairs and non-characters. */
public final class AllowedCharacters {
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private static final int DELETE = 0x7F;

  private AllowedCharacters() {}

  /** The UTF-16 offset of the first character that is refused; -1 without one. */
  public static int indexOfRefused(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < DELETE) {
        continue;
      }
      if (isRefused(text.codePointAt(i))) {
        return i;
      }
      i += Character.charCount(text.codePointAt(i)) - 1;
    }
    return -1;
  }

  /** The words for it in a message. */
  public static String described(int codePoint) {
    return String.format(Locale.ROOT, "control character U+%04X", codePoint);
  }

  private static boolean isRefused(int c) {
    boolean control = (c < ' ' && c != '\n' && c != '\t') || (c >= DELETE && c <= 0x9F);
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return control || surrogate || c == BYTE_ORDER_MARK || (c & 0xFFFE) == 0xFFFE;
  }
}
