package dev.cribsheet.render.search;

/** Reads postings as the page's script does. */
final class WrittenPostings {
  private static final int BASE = Postings.SYMBOLS.length() - Postings.LAST;

  /** Receives the contents of postings. */
  interface Reader {
    /** One document and its impact. */
    void posting(int document, int impact);
  }

  private WrittenPostings() {}

  static void read(String text, Reader use) {
    int document = -1;
    int high = 0;
    for (int i = 0; i < text.length(); i++) {
      int symbol = Postings.SYMBOLS.indexOf(text.charAt(i));
      if (symbol >= Postings.LAST) {
        high = high * BASE + symbol - Postings.LAST;
      } else {
        document += high * Postings.GAPS + symbol / TermWeight.MAX + 1;
        use.posting(document, symbol % TermWeight.MAX + 1);
        high = 0;
      }
    }
  }
}
