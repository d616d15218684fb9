package dev.cribsheet.render.search;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * How strongly a document has a word, from 1 to {@link #MOST}: the body alone by BM25's saturated
 * and length-weighted count, then headings, then the title. The page turns a strength into a weight
 * by how rare it is among the word's postings, so that no field needs a factor of its own.
 *
 * @param body average length, in words, in steps: an edit weakens no word of another document
 */
record TermWeight(double body) {
  static final int MOST = 8;

  /** From here on the word is in a heading or in the title. */
  static final int HEADING = 5;

  private static final int TITLE = 7;
  private static final double SATURATION = 1.5;
  private static final double LENGTH_MATTERS = 0.5;
  private static final MathContext STEPS = new MathContext(2);

  static TermWeight of(List<WordCounts> documents) {
    int length = documents.stream().mapToInt(d -> d.lengths()[WordCounts.BODY]).sum();
    double average = (double) length / Math.max(1, documents.size());
    return new TermWeight(Math.max(1, new BigDecimal(average).round(STEPS).doubleValue()));
  }

  /** The impact of a word with these counts. */
  int of(int[] counts, int[] lengths) {
    if (counts[WordCounts.TITLE] > 0) {
      return TITLE + (counts[WordCounts.HEADINGS] + counts[WordCounts.BODY] > 0 ? 1 : 0);
    }
    if (counts[WordCounts.HEADINGS] > 0) {
      return HEADING + (counts[WordCounts.BODY] > 1 ? 1 : 0);
    }
    double length = 1 - LENGTH_MATTERS + LENGTH_MATTERS * lengths[WordCounts.BODY] / body;
    double weight = counts[WordCounts.BODY] / length;
    long impact = Math.round((HEADING - 1) * weight / (SATURATION + weight));
    return (int) Math.max(1, Math.min(HEADING - 1, impact));
  }
}
