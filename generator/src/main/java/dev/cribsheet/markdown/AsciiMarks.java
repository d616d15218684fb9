package dev.cribsheet.markdown;

/**
 * Which ASCII characters a text has.
 *
 * @param low one bit for each of the first 64
 * @param high one bit for each of the 64 after them
 */
record AsciiMarks(long low, long high) {
  static AsciiMarks of(String text) {
    long low = 0;
    long high = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 64) {
        low |= 1L << c;
      } else if (c < 128) {
        high |= 1L << c; // a shift takes the lowest six bits alone
      }
    }
    return new AsciiMarks(low, high);
  }

  boolean has(char c) {
    return ((c < 64 ? low : high) >> c & 1) != 0;
  }
}
