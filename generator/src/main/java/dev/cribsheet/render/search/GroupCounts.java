package dev.cribsheet.render.search;

import java.util.Map;
import java.util.TreeMap;

/**
 * How strongly one document has each group of forms.
 *
 * @param groups their numbers, rising
 * @param impacts see {@link Impact}
 */
record GroupCounts(int[] groups, byte[] impacts) {
  static GroupCounts of(WordCounts document, Forms forms, Impact impact) {
    Map<Integer, int[]> counts = new TreeMap<>();
    for (int i = 0; i < document.words().length; i++) {
      counts.merge(forms.group(document.words()[i]), document.counts()[i], GroupCounts::sum);
    }
    int[] groups = new int[counts.size()];
    byte[] impacts = new byte[counts.size()];
    int i = 0;
    for (Map.Entry<Integer, int[]> count : counts.entrySet()) {
      groups[i] = count.getKey();
      impacts[i++] = (byte) impact.of(count.getValue(), document.lengths());
    }
    return new GroupCounts(groups, impacts);
  }

  private static int[] sum(int[] a, int[] b) {
    int[] sum = new int[a.length];
    for (int i = 0; i < a.length; i++) {
      sum[i] = a[i] + b[i];
    }
    return sum;
  }
}
