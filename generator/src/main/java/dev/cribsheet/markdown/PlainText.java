package dev.cribsheet.markdown;

/** Collects the words of a text, separated by single spaces. */
final class PlainText {
  private static final char FIRST_WIDE_SPACE = '\u1680';

  private final StringBuilder words = new StringBuilder();
  private boolean gap;

  void append(String text) {
    int length = text.length();
    for (int start = 0, end; start < length; start = end) {
      end = start;
      while (end < length && !isSpace(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        word(text, start, end);
      }
      while (end < length && isSpace(text.charAt(end))) {
        end++;
        gap = true;
      }
    }
  }

  private void word(String text, int start, int end) {
    if (gap && words.length() > 0) {
      words.append(' ');
    }
    gap = false;
    words.append(text, start, end);
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c >= FIRST_WIDE_SPACE ? Character.isWhitespace(c) : false;
  }

  /** What follows is another word. */
  void gap() {
    gap = true;
  }

  @Override
  public String toString() {
    return words.toString();
  }
}
