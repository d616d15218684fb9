package dev.cribsheet.source;

import java.util.Arrays;

/** Counts the code points of a text in logarithmic time. */
final class CodePoints {
  private static final int[] NONE = {};

  /** The offsets of low surrogates, ascending. */
  private final int[] seconds;

  CodePoints(String text) {
    int[] found = NONE;
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        found = count < found.length ? found : Arrays.copyOf(found, 2 * count + 8);
        found[count++] = i;
      }
    }
    this.seconds = Arrays.copyOf(found, count);
  }

  /** The number of code points between two UTF-16 offsets. */
  int count(int from, int to) {
    return to - from - (before(to) - before(from));
  }

  /** The UTF-16 offset that is a number of code points after another. */
  int offset(int from, int codePoints) {
    int low = from + codePoints;
    int high = from + 2 * codePoints;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (count(from, middle) < codePoints) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int before(int offset) {
    int found = Arrays.binarySearch(seconds, offset);
    return found < 0 ? -found - 1 : found;
  }
}
