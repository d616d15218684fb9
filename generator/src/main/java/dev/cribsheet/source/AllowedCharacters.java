package dev.cribsheet.source;

import java.util.Locale;

/** Rejects control characters, unpaired surrogates and noncharacters. */
public final class AllowedCharacters {
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private static final int DELETE = 0x7F;

  private AllowedCharacters() {}

  /** Returns the UTF-16 offset of the first character that is not allowed, or -1. */
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

  public static String described(int codePoint) {
    return String.format(Locale.ROOT, "control character U+%04X", codePoint);
  }

  private static boolean isRefused(int c) {
    boolean control = (c < ' ' && c != '\n' && c != '\t') || (c >= DELETE && c <= 0x9F);
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return control || surrogate || c == BYTE_ORDER_MARK || (c & 0xFFFE) == 0xFFFE;
  }
}
