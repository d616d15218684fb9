package dev.cribsheet.render.search;

/**
 * The documents of a term as compact text. For each document, one symbol encodes its weight and the
 * gap to the previous document. If the gap is large, symbols for its higher digits come first.
 */
final class Postings {
  /** The ASCII characters that are not special in a JavaScript template or in a file of terms. */
  static final String SYMBOLS = symbols();

  /** Marks a term that most documents have: only those with it in a title or heading are listed. */
  static final String COMMON = "!";

  static final int GAPS = 8;
  static final int LAST = GAPS * TermWeight.MAX;

  private final StringBuilder text = new StringBuilder(4);
  private int before = -1;

  private static String symbols() {
    StringBuilder symbols = new StringBuilder();
    for (char c = '#'; c <= '~'; c++) {
      if ("$\\`".indexOf(c) < 0) {
        symbols.append(c);
      }
    }
    return symbols.toString();
  }

  /** Adds a document; document numbers must be ascending. */
  void add(int document, int weight) {
    int gap = document - before - 1;
    before = document;
    high(gap / GAPS);
    text.append(SYMBOLS.charAt(gap % GAPS * TermWeight.MAX + weight - 1));
  }

  private void high(int digits) {
    int base = SYMBOLS.length() - LAST;
    if (digits > 0) {
      high(digits / base);
      text.append(SYMBOLS.charAt(LAST + digits % base));
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
