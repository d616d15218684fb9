package dev.cribsheet.markdown;

/** Refuses, before anything is parsed, lines that no person writes. */
final class TextLimits {
  static final int MAX_LINE = 32_768;
  static final int MAX_NESTING = 50;

  private TextLimits() {}

  /** Throws at the first line that is too long or opens too many quotes and lists at once. */
  static void check(String text) {
    int start = 0;
    while (start < text.length()) {
      int newLine = text.indexOf('\n', start);
      int end = newLine < 0 ? text.length() : newLine;
      if (end - start > MAX_LINE) {
        throw new TooComplexException(
            start, "a line has more than " + MAX_LINE + " characters", "break the line");
      }
      if (markers(text, start, end) > MAX_NESTING) {
        throw new TooComplexException(
            start, "more than " + MAX_NESTING + " quotes and lists are nested", "nest them less");
      }
      start = end + 1;
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
