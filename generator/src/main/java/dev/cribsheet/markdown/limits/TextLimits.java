package dev.cribsheet.markdown.limits;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.SyntaxException;

/** Refuses, before anything is parsed, what no person writes and the engine is slow at. */
public final class TextLimits {
  static final int MAX_LINE = 32_768;
  static final int MAX_NESTING = 50;

  static final int MAX_BACKSLASHES = 50_000;

  /** The engine's work for lines without an empty one between grows with their square. */
  private static final long MAX_SQUARES = 250_000_000;

  private TextLimits() {}

  /** A text that costs more than it may; it has no document. */
  public static SyntaxException refusal(int offset, String message, String hint) {
    return new SyntaxException(
        DiagnosticCode.MARKDOWN_TOO_COMPLEX, offset, offset + 1, message, hint);
  }

  /** Throws at the first line that is one too many, too long or nested too deeply. */
  public static void check(String text) {
    checkBackslashes(text);
    int start = 0;
    long squares = 0;
    int run = 0;
    while (start < text.length()) {
      int newLine = text.indexOf('\n', start);
      int end = newLine < 0 ? text.length() : newLine;
      run = end == start ? 0 : run + 1;
      squares += 2L * run;
      if (squares > MAX_SQUARES) {
        throw refusal(start, "too many lines without a blank line", "add blank lines between them");
      }
      if (end - start > MAX_LINE) {
        throw refusal(
            start, "the line is longer than " + MAX_LINE + " characters", "break the line");
      }
      if (markers(text, start, end) > MAX_NESTING) {
        throw refusal(
            start,
            "quotes and lists are nested more than " + MAX_NESTING + " deep",
            "use fewer levels");
      }
      start = end + 1;
    }
  }

  private static void checkBackslashes(String text) {
    int count = 0;
    for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 1)) {
      if (++count > MAX_BACKSLASHES) {
        throw refusal(0, "more than " + MAX_BACKSLASHES + " backslashes", "split the page in two");
      }
    }
  }

  /** How many quotes and list items the line opens; a line of nothing else is a rule. */
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
