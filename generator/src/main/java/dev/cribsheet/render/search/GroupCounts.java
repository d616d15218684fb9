package dev.cribsheet.render.search;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * How strongly one document has each group of forms.
 *
 * @param groups their numbers, rising
 * @param impacts see {@link Impact}
 */
record GroupCounts(int[] groups, byte[] impacts) {
  /**
   * Adds up what a document has of each group.
   *
   * @param groupOf the number of a word's group
   */
  static GroupCounts of(WordCounts document, IntUnaryOperator groupOf, Impact impact) {
    int[] words = document.words();
    long[] order = new long[words.length];
    for (int i = 0; i < words.length; i++) {
      order[i] = (long) groupOf.applyAsInt(words[i]) << Integer.SIZE | i;
    }
    Arrays.sort(order);
    int[] groups = new int[words.length];
    byte[] impacts = new byte[words.length];
    int size = 0;
    int[] counts = new int[WordCounts.FIELDS];
    for (int from = 0, to; from < order.length; from = to) {
      int group = group(order[from]);
      Arrays.fill(counts, 0);
      for (to = from; to < order.length && group(order[to]) == group; to++) {
        add(document.counts(), (int) order[to] * WordCounts.FIELDS, counts);
      }
      groups[size] = group;
      impacts[size++] = (byte) impact.of(counts, document.lengths());
    }
    return new GroupCounts(Arrays.copyOf(groups, size), Arrays.copyOf(impacts, size));
  }

  private static int group(long groupAndWord) {
    return (int) (groupAndWord >>> Integer.SIZE);
  }

  private static void add(int[] counts, int from, int[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += counts[from + i];
    }
  }
}
