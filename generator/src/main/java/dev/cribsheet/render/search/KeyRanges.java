package dev.cribsheet.render.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Sorted keys, split into ranges of about equal size; each range becomes a file.
 *
 * @param starts the shortest prefix of each range's first key that distinguishes it from the
 *     previous key; empty for the first range
 * @param ends the index after the last key of each range
 */
record KeyRanges(List<String> starts, List<Integer> ends) {
  KeyRanges {
    starts = List.copyOf(starts);
    ends = List.copyOf(ends);
  }

  /** Splits sorted keys into ranges of about the target size, given the size of each key's data. */
  static KeyRanges of(List<String> keys, List<Integer> sizes, int target) {
    List<String> starts = new ArrayList<>(List.of(""));
    List<Integer> ends = new ArrayList<>();
    int size = 0;
    for (int i = 0; i < keys.size(); i++) {
      boolean full = size + sizes.get(i) / 2 > target && size > target / 2;
      if (full) {
        ends.add(i);
        starts.add(start(keys.get(i - 1), keys.get(i)));
        size = 0;
      }
      size += sizes.get(i);
    }
    ends.add(keys.size());
    return new KeyRanges(starts, ends);
  }

  private static String start(String before, String key) {
    return key.substring(0, Arrays.mismatch(before.toCharArray(), key.toCharArray()) + 1);
  }

  /** Returns the index of the range that a string belongs to. */
  int find(String text) {
    int found = Collections.binarySearch(starts, text);
    return found >= 0 ? found : -found - 2;
  }

  int size() {
    return starts.size();
  }

  int begin(int range) {
    return range == 0 ? 0 : ends.get(range - 1);
  }
}
