package dev.cribsheet.leak;

import java.util.List;

/**
 * A run of words that reveals something internal.
 *
 * @param secret the number of the internal entry that it comes from
 * @param weak whether it counts only together with others
 */
record Phrase(List<String> words, int secret, boolean weak) {
  private static final int LONG_WORD = 6;

  Phrase {
    words = List.copyOf(words);
  }

  /** Returns the key under which a phrase is found: its only word, or its first two words. */
  String key() {
    return words.size() == 1 ? words.get(0) : key(words.get(0), words.get(1));
  }

  static String key(String first, String second) {
    return first + " " + second;
  }

  /** Whether the words are at this position in the text. */
  boolean isAt(List<String> text, int start) {
    return start + words.size() <= text.size()
        && text.subList(start, start + words.size()).equals(words);
  }

  static boolean isLong(String word) {
    return word.length() >= LONG_WORD && word.codePoints().anyMatch(Character::isLetter);
  }
}
