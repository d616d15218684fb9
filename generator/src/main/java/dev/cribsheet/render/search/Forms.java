package dev.cribsheet.render.search;

import java.util.ArrayList;
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
 * @param numbers of the groups by the numbers of their words
 */
record Forms(List<List<String>> groups, int[] numbers) {
  static Forms of(List<Word> words) {
    Map<String, String> stems = new HashMap<>();
    for (Word word : words) {
      stems.merge(word.form(), word.stem(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
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
    for (Word word : words) {
      numbers[word.number()] = byForm.get(word.form());
    }
    return new Forms(groups, numbers);
  }

  int group(int word) {
    return numbers[word];
  }
}
