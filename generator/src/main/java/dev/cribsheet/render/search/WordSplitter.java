package dev.cribsheet.render.search;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** Splits a text into runs of letters, digits and marks of one kind of script. */
final class WordSplitter {
  /** Scripts without spaces between words. */
  private static final Set<UnicodeScript> DENSE =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private static final int LONG_VOWEL = 0x30fc;
  private static final int FIRST_DENSE = 0xe00;
  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;

  private WordSplitter() {}

  static void split(String text, Consumer<String> use) {
    int start = -1;
    boolean dense = false;
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      boolean inside = isWord(c);
      if (start >= 0 && (!inside || isDense(c) != dense)) {
        use.accept(text.substring(start, i));
        start = -1;
      }
      if (inside && start < 0) {
        start = i;
        dense = isDense(c);
      }
    }
    if (start >= 0) {
      use.accept(text.substring(start));
    }
  }

  private static boolean isWord(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
    return Character.isLetterOrDigit(c) || (MARKS >> Character.getType(c) & 1) != 0;
  }

  /** True for scripts that are indexed by pairs of characters. */
  static boolean isDense(int c) {
    return c >= FIRST_DENSE && (c == LONG_VOWEL || DENSE.contains(UnicodeScript.of(c)));
  }
}
