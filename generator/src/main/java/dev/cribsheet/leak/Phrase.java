package dev.cribsheet.leak;

import java.util.List;

/**
 * Words that say something internal.
 *
 * @param secret the number of the internal entry that they are from
 * @param weak whether they only count together with others
 */
record Phrase(List<String> words, int secret, boolean weak) {
  private static final int LONG_WORD = 6;

  Phrase {
    words = List.copyOf(words);
  }

  /** What phrases are found by: the first word or the first two. */
  String key() {
    return words.size() == 1 ? words.get(0) : key(words.get(0), words.get(1));
  }

  static String key(String first, String second) {
    return first + " " + second;
  }

  /** Whether the words are in a text from a place on. */
  boolean isAt(List<String> text, int start) {
    return start + words.size() <= text.size()
        && text.subList(start, start + words.size()).equals(words);
  }

  static boolean isLong(String word) {
    return word.length() >= LONG_WORD && word.codePoints().anyMatch(Character::isLetter);
  }
}
