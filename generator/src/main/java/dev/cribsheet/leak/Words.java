package dev.cribsheet.leak;

import dev.cribsheet.source.DenseScripts;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits text into words, ignoring case, accents and punctuation. In scripts without spaces, each
 * character is a word.
 */
final class Words {
  /** Separates parts of text, such as paragraphs; no phrase crosses it. */
  static final char BREAK = '\u0001';

  /** The word that stands for a break; no real word is empty. */
  static final String NONE = "";

  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();

  private Words() {}

  /** Returns the words in order, with {@link #NONE} for breaks. */
  static List<String> of(String text) {
    Words split = new Words();
    String plain =
        text.chars().allMatch(c -> c < 0x80)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFKD);
    plain.toLowerCase(Locale.ROOT).codePoints().forEach(split::add);
    split.end();
    return split.words;
  }

  private void add(int c) {
    if (Character.isLetterOrDigit(c)) {
      boolean dense = DenseScripts.has(c);
      if (dense) {
        end();
      }
      word.appendCodePoint(c);
      if (dense) {
        end();
      }
    } else if (!isInside(c)) {
      end();
      if (c == BREAK) {
        words.add(NONE);
      }
    }
  }

  /** Whether a character is an accent, a soft hyphen or another sign that does not end a word. */
  private static boolean isInside(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }

  private void end() {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
