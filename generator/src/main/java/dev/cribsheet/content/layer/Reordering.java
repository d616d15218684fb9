package dev.cribsheet.content.layer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the fewest ids that must move to put a list into another order. */
public final class Reordering {
  private Reordering() {}

  /** Returns the ids to move, in the wanted order. Both lists have the same ids, each once. */
  public static List<String> moved(List<String> present, List<String> wanted) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < present.size(); i++) {
      places.put(present.get(i), i);
    }
    Set<String> kept = longestRun(wanted, places);
    return wanted.stream().filter(id -> !kept.contains(id)).toList();
  }

  /** Returns the longest subsequence of ids that are already in order. */
  private static Set<String> longestRun(List<String> wanted, Map<String, Integer> places) {
    // ends.get(n): the last index of the run of length n + 1 whose last position is lowest
    List<Integer> ends = new ArrayList<>();
    int[] before = new int[wanted.size()];
    for (int i = 0; i < wanted.size(); i++) {
      int place = places.get(wanted.get(i));
      int low = 0;
      int high = ends.size();
      while (low < high) {
        int middle = (low + high) / 2;
        if (places.get(wanted.get(ends.get(middle))) < place) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : ends.get(low - 1);
      if (low == ends.size()) {
        ends.add(i);
      } else {
        ends.set(low, i);
      }
    }
    Set<String> run = new HashSet<>();
    for (int i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); i >= 0; i = before[i]) {
      run.add(wanted.get(i));
    }
    return run;
  }
}
