package dev.cribsheet.source;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Scripts without spaces between words. */
public final class DenseScripts {
  private static final Set<UnicodeScript> SCRIPTS =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private static final int LONG_VOWEL = 0x30fc;
  private static final int FIRST = 0xe00;

  private DenseScripts() {}

  /** Returns whether a character belongs to such a script. */
  public static boolean has(int c) {
    return c >= FIRST && (c == LONG_VOWEL || SCRIPTS.contains(UnicodeScript.of(c)));
  }
}
