package dev.cribsheet.markdown.engine;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * Emphasis with asterisks. Inside a word, CommonMark does not pair two runs whose lengths add up to
 * a multiple of three, unless both lengths are multiples of three. Flexmark misses that exception.
 *
 * <p>One deviation from CommonMark: next to Chinese, Japanese or Korean characters, which are often
 * written without spaces, punctuation does not keep a run from opening or closing emphasis.
 */
final class AsteriskDelimiters extends AsteriskDelimiterProcessor {
  private static final int STRONG = 2;

  AsteriskDelimiters() {
    super(false);
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    boolean exempt = opener.length() % 3 == 0 && closer.length() % 3 == 0;
    return exempt ? STRONG : super.getDelimiterUse(opener, closer);
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return leftFlanking || !afterIsWhitespace && (isCjk(before) || isCjk(after));
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return rightFlanking || !beforeIsWhitespace && (isCjk(before) || isCjk(after));
  }

  private static boolean isCjk(String character) {
    int c = character.codePointAt(0);
    Character.UnicodeBlock block = Character.UnicodeBlock.of(c);
    return Character.isIdeographic(c)
        || block == Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
        || block == Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS
        || block == Character.UnicodeBlock.HIRAGANA
        || block == Character.UnicodeBlock.KATAKANA
        || block == Character.UnicodeBlock.HANGUL_SYLLABLES;
  }
}
