package dev.cribsheet.render.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups word forms by stem. When one form has several stems, the alphabetically first one is used.
 *
 * @param groups the forms of each group; the groups are sorted by their first forms
 * @param numbers the group number of each used word, indexed by the word's number
 */
record WordForms(List<List<String>> groups, int[] numbers) {
  /**
   * Groups the forms of the words in {@code used}; a word's number is its index in {@code words}.
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
