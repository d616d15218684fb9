package dev.cribsheet.render.search;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The weight of a word in a document, from 1 to {@link #MAX}. In the body, it is the BM25 term
 * frequency with saturation and length normalisation. It is higher in headings, and higher still in
 * the title. It is highest if the word is the whole title, or is in the title and also below it.
 * The search script scales the score of a word by how few documents have it at that weight or
 * above.
 *
 * @param body the average length of a body in words, rounded so that most edits do not change the
 *     weights in other documents
 */
record TermWeight(double body) {
  static final int MAX = 8;

  /** The lowest weight of a word in a heading or the title. */
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

  /** Returns the weight of a word with these counts per field. */
  int of(int[] counts, int[] lengths) {
    if (counts[WordCounts.TITLE] > 0) {
      boolean whole = counts[WordCounts.TITLE] == lengths[WordCounts.TITLE];
      boolean more = counts[WordCounts.HEADINGS] + counts[WordCounts.BODY] > 0;
      return TITLE + (whole || more ? 1 : 0);
    }
    if (counts[WordCounts.HEADINGS] > 0) {
      return HEADING + (counts[WordCounts.BODY] > 1 ? 1 : 0);
    }
    double length = 1 - LENGTH_MATTERS + LENGTH_MATTERS * lengths[WordCounts.BODY] / body;
    double count = counts[WordCounts.BODY] / length;
    long weight = Math.round((HEADING - 1) * count / (SATURATION + count));
    return (int) Math.max(1, Math.min(HEADING - 1, weight));
  }
}
