package dev.cribsheet.markdown;

/** Collects the words of a text, separated by single spaces. */
final class PlainText {
  private final StringBuilder words = new StringBuilder();
  private boolean gap;

  void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        gap = true;
      } else {
        if (gap && words.length() > 0) {
          words.append(' ');
        }
        gap = false;
        words.append(c);
      }
    }
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
