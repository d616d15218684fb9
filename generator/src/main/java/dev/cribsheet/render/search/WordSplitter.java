package dev.cribsheet.render.search;

import dev.cribsheet.source.DenseScripts;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits text into runs of letters, digits and marks. A script with spaces between words and one
 * without are never in the same run. {@code C++} and {@code C#} are words, and {@code 1,000} also
 * gives the word {@code 1000}.
 */
final class WordSplitter {
  private static final int GROUP = 3;
  private static final String SEPARATORS = ",.'\u2019\u00a0\u202f";
  private static final Pattern GROUPED =
      Pattern.compile("[0-9]{1,3}(?:[" + SEPARATORS + "][0-9]{3}){1,8}(?![0-9])");

  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;

  private WordSplitter() {}

  static void split(String text, Consumer<String> use) {
    int start = -1;
    int numberEnd = 0;
    boolean dense = false;
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      boolean inside = isWord(c);
      if (start >= 0 && (!inside || DenseScripts.has(c) != dense)) {
        int end = dense ? i : i + suffix(text, i);
        use.accept(text.substring(start, end));
        start = -1;
      }
      if (inside && start < 0) {
        start = i;
        dense = DenseScripts.has(c);
        if (c <= '9' && i >= numberEnd) {
          numberEnd = number(text, i, use);
        }
      }
    }
    if (start >= 0) {
      use.accept(text.substring(start));
    }
  }

  /** Returns the length of a suffix such as {@code ++} that belongs to the word before it. */
  private static int suffix(String text, int at) {
    if (text.startsWith("++", at)) {
      return 2;
    }
    boolean sharp = text.charAt(at) == '#';
    return sharp && (at + 1 == text.length() || !isWord(text.codePointAt(at + 1))) ? 1 : 0;
  }

  /**
   * If a number with grouped digits starts here, passes it on as one word. Returns the end of the
   * number.
   */
  private static int number(String text, int start, Consumer<String> use) {
    int first = start;
    while (first < text.length() && isDigit(text.charAt(first))) {
      first++;
    }
    if (first - start > GROUP || first == text.length() || !isSeparator(text.charAt(first))) {
      return first;
    }
    Matcher grouped = GROUPED.matcher(text).region(start, text.length());
    if (!grouped.lookingAt()) {
      return first;
    }
    use.accept(grouped.group().replaceAll("[^0-9]", ""));
    return grouped.end();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSeparator(char c) {
    return SEPARATORS.indexOf(c) >= 0;
  }

  private static boolean isWord(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
    return Character.isLetterOrDigit(c) || (MARKS >> Character.getType(c) & 1) != 0;
  }
}
