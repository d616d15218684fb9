package dev.cribsheet.render.search;

import java.util.List;

/**
 * How much a document is about a word, from 1 to {@link #MOST}: BM25 over weighted fields, without
 * the share of the word's rarity, which the page works out from the length of the postings.
 *
 * @param body average length, in words
 */
record Impact(double body) {
  static final int MOST = 8;

  private static final double TITLE_WEIGHT = 8;
  private static final double HEADING_WEIGHT = 2.5;
  private static final double SATURATION = 2.5;
  private static final double LENGTH_MATTERS = 0.5;

  static Impact of(List<WordCounts> documents) {
    double sum = documents.stream().mapToInt(d -> d.lengths()[WordCounts.BODY]).sum();
    return new Impact(Math.max(1, sum / Math.max(1, documents.size())));
  }

  /** The impact of a word with these counts. */
  int of(int[] counts, int[] lengths) {
    double length = 1 - LENGTH_MATTERS + LENGTH_MATTERS * lengths[WordCounts.BODY] / body;
    double weight =
        TITLE_WEIGHT * counts[WordCounts.TITLE]
            + HEADING_WEIGHT * counts[WordCounts.HEADINGS]
            + counts[WordCounts.BODY] / length;
    long impact = Math.round(MOST * weight / (SATURATION + weight));
    return (int) Math.max(1, Math.min(MOST, impact));
  }
}
