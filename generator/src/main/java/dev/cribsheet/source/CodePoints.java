package dev.cribsheet.source;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Counts the code points of text in logarithmic time. */
final class CodePoints {
  /** The offsets of low surrogates, ascending. */
  private final int[] lowSurrogates;

  CodePoints(String text) {
    char[] units = text.toCharArray();
    IntStream.Builder found = IntStream.builder();
    for (int i = 1; i < units.length; i++) {
      if (Character.isLowSurrogate(units[i]) && Character.isHighSurrogate(units[i - 1])) {
        found.add(i);
      }
    }
    this.lowSurrogates = found.build().toArray();
  }

  /** Returns the number of code points between two UTF-16 offsets. */
  int count(int from, int to) {
    return to - from - (before(to) - before(from));
  }

  /** Returns the UTF-16 offset that is this many code points after another offset. */
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
    int found = Arrays.binarySearch(lowSurrogates, offset);
    return found < 0 ? -found - 1 : found;
  }
}
