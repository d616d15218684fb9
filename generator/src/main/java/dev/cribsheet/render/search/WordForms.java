package dev.cribsheet.render.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which forms belong together. Two words may fold to one form and differ in their stems; the form
 * then goes with the stem that sorts first.
 *
 * @param groups the forms of each group, sorted by their first
 * @param numbers of the groups by the numbers of their words, of those that count
 */
record WordForms(List<List<String>> groups, int[] numbers) {
  /**
   * Groups the forms of words.
   *
   * @param words each at the index that is its number
   * @param used the numbers of those that count
   */
  static WordForms of(List<IndexedWord> words, BitSet used) {
    Map<String, String> stems = new HashMap<>();
    used.stream()
        .mapToObj(words::get)
        .forEach(
            word -> stems.merge(word.form(), word.stem(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
    Map<String, List<String>> byStem = new HashMap<>();
    stems.forEach((form, stem) -> byStem.computeIfAbsent(stem, k -> new ArrayList<>(2)).add(form));
    Map<String, List<String>> sorted = new TreeMap<>();
    for (List<String> forms : byStem.values()) {
      Collections.sort(forms);
      sorted.put(forms.get(0), forms);
    }
    Map<String, Integer> byForm = new HashMap<>();
    List<List<String>> groups = new ArrayList<>(sorted.values());
    for (int i = 0; i < groups.size(); i++) {
      for (String form : groups.get(i)) {
        byForm.put(form, i);
      }
    }
    int[] numbers = new int[words.size()];
    used.stream().forEach(number -> numbers[number] = byForm.get(words.get(number).form()));
    return new WordForms(groups, numbers);
  }

  int group(int word) {
    return numbers[word];
  }
}
