package dev.cribsheet.render.search;

/**
 * The documents of a term as text, a character each where they are dense: the gap to the document
 * before and the impact in one symbol, with further symbols before it for the gap's higher digits.
 */
final class Postings {
  /** 33 to 126 without those that mean something to a script's text or to a shard. */
  static final String SYMBOLS = symbols();

  /** Marks a term that most documents have: only titles and headings with it are listed. */
  static final String COMMON = "!";

  static final int GAPS = 8;
  static final int LAST = GAPS * TermWeight.MOST;

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

  /** Adds a document; their numbers rise. */
  void add(int document, int impact) {
    int gap = document - before - 1;
    before = document;
    high(gap / GAPS);
    text.append(SYMBOLS.charAt(gap % GAPS * TermWeight.MOST + impact - 1));
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
