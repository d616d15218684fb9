package dev.cribsheet.markdown.limits;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.SyntaxException;

/** Rejects, before parsing, text that no author would write and that Flexmark parses slowly. */
public final class TextLimits {
  static final int MAX_LINE = 32_768;
  static final int MAX_NESTING = 50;
  static final int MAX_BACKSLASHES = 50_000;

  /**
   * The maximum total cost of the runs of non-blank lines. The cost of a run grows with the square
   * of its length, as does the time that Flexmark takes.
   */
  private static final long MAX_RUN_COST = 250_000_000;

  private TextLimits() {}

  /** Returns the error for text that exceeds a limit and is therefore not rendered. */
  public static SyntaxException refusal(int offset, String message, String hint) {
    return new SyntaxException(
        DiagnosticCode.MARKDOWN_TOO_COMPLEX, offset, offset + 1, message, hint);
  }

  /**
   * Checks the backslashes, blank lines, line lengths and nesting of text.
   *
   * @throws SyntaxException if the text exceeds a limit
   */
  public static void check(String text) {
    checkBackslashes(text);
    int start = 0;
    long runCost = 0;
    int run = 0;
    while (start < text.length()) {
      int newLine = text.indexOf('\n', start);
      int end = newLine < 0 ? text.length() : newLine;
      run = end == start ? 0 : run + 1;
      runCost += 2L * run;
      if (runCost > MAX_RUN_COST) {
        throw refusal(
            start, "there are too many lines without a blank line", "add blank lines between them");
      }
      if (end - start > MAX_LINE) {
        throw refusal(
            start, "the line is longer than " + MAX_LINE + " characters", "break the line");
      }
      if (markers(text, start, end) > MAX_NESTING) {
        throw refusal(
            start,
            "quotes and lists are nested more than " + MAX_NESTING + " levels deep",
            "use fewer levels");
      }
      start = end + 1;
    }
  }

  private static void checkBackslashes(String text) {
    int count = 0;
    for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 1)) {
      if (++count > MAX_BACKSLASHES) {
        throw refusal(
            0, "there are more than " + MAX_BACKSLASHES + " backslashes", "split the page in two");
      }
    }
  }

  /** Counts the quotes and list items that a line opens; a thematic break opens none. */
  private static int markers(String text, int start, int end) {
    int markers = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean bullet = c == '-' || c == '*' || c == '+';
      boolean spaced = i + 1 < end && (text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\t');
      if (c == '>' || ((bullet || c == '.' || c == ')') && spaced)) {
        markers++;
      } else if (c != ' ' && c != '\t' && (c < '0' || c > '9')) {
        return markers;
      }
    }
    return text.substring(start, end).indexOf('>') >= 0 ? markers : 0;
  }
}
