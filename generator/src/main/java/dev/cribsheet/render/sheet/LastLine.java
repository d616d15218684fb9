package dev.cribsheet.render.sheet;

import dev.cribsheet.html.HtmlFragment;

/**
 * Keeps the last two words of text on one line if they fit, so that the last line has more than one
 * word.
 */
final class LastLine {
  /** Two words that together have at least this many characters may not fit on one line. */
  private static final int LONGEST = 28;

  private static final char NO_BREAK_SPACE = '\u00a0';

  private LastLine() {}

  /** Returns the text, to be printed where a line has room for 28 characters at every type size. */
  static String kept(String text) {
    return kept(text, LONGEST);
  }

  /**
   * Returns the markup, to be printed where a line has room for 28 characters at every type size.
   */
  static HtmlFragment kept(HtmlFragment text) {
    return kept(text, LONGEST);
  }

  /** Returns the markup, to be printed where a line has room for this many characters. */
  static HtmlFragment kept(HtmlFragment text, int longest) {
    return new HtmlFragment(kept(text.html(), longest));
  }

  private static String kept(String markup, int longest) {
    int space = -1;
    int length = 0;
    boolean inTag = false;
    for (int i = markup.length() - 1; i >= 0; i--) {
      char c = markup.charAt(i);
      if (c == '>') {
        inTag = true;
      } else if (c == '<') {
        inTag = false;
      } else if (!inTag && c != ' ') {
        length++;
      } else if (!inTag && length > 0) {
        if (space >= 0) {
          break;
        }
        space = i;
      }
    }
    return space < 0 || length >= longest
        ? markup
        : markup.substring(0, space) + NO_BREAK_SPACE + markup.substring(space + 1);
  }
}
