package dev.cribsheet.render.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which groups the forms of some words are in, and what becomes of a group when a word is new or
 * gone. See {@link Forms} for what a group is.
 */
final class GroupedForms {
  private final KeptIndex last;
  private final KeptIndex now;
  private final Map<String, Integer> byForm = new HashMap<>();
  private final Map<Integer, List<String>> changed = new TreeMap<>();
  private int end;

  private GroupedForms(KeptIndex last, KeptIndex now) {
    this.last = last;
    this.now = now;
    this.end = last.groups().size();
  }

  /**
   * Finds the groups; absent where a form has several stems, so that a word may move others.
   *
   * @param now with its words and their uses
   * @param words the numbers of all that were or are in a document that differs
   */
  static Optional<GroupedForms> of(KeptIndex last, KeptIndex now, BitSet words) {
    GroupedForms forms = new GroupedForms(last, now);
    List<Word> touched = words.stream().mapToObj(now.words()::get).toList();
    Map<String, List<Word>> stems = new TreeMap<>();
    touched.stream()
        .filter(word -> forms.wasUsed(word) != forms.isUsed(word))
        .forEach(word -> stems.put(word.stem(), new ArrayList<>()));
    if (!stems.isEmpty() && !forms.gather(stems)) {
      return Optional.empty();
    }
    Set<String> sought = new HashSet<>();
    touched.forEach(word -> sought.add(word.form()));
    stems.values().forEach(all -> all.forEach(word -> sought.add(word.form())));
    forms.seek(sought);
    stems.values().forEach(forms::regroup);
    return Optional.of(forms);
  }

  /** Finds all words of these stems; false when another word has one of their forms. */
  private boolean gather(Map<String, List<Word>> stems) {
    Map<String, String> owners = new HashMap<>();
    List<Word> present =
        now.words().stream().filter(word -> wasUsed(word) || isUsed(word)).toList();
    for (Word word : present) {
      List<Word> all = stems.get(word.stem());
      if (all != null) {
        all.add(word);
        owners.put(word.form(), word.stem());
      }
    }
    return present.stream()
        .allMatch(word -> owners.getOrDefault(word.form(), word.stem()).equals(word.stem()));
  }

  private boolean wasUsed(Word word) {
    return word.number() < last.uses().length && last.uses()[word.number()] > 0;
  }

  private boolean isUsed(Word word) {
    return now.uses()[word.number()] > 0;
  }

  private void seek(Set<String> forms) {
    for (int i = 0; i < last.groups().size(); i++) {
      for (String form : last.groups().get(i).forms()) {
        if (forms.contains(form)) {
          byForm.put(form, i);
        }
      }
    }
  }

  /** The words of one stem make up one group. */
  private void regroup(List<Word> words) {
    int group =
        words.stream()
            .map(word -> byForm.get(word.form()))
            .filter(Objects::nonNull)
            .findFirst()
            .orElseGet(() -> end++);
    words.forEach(word -> byForm.put(word.form(), group));
    changed.put(group, words.stream().filter(this::isUsed).map(Word::form).sorted().toList());
  }

  /** The number of the group that a word is in, or was when it was last used. */
  int group(int word) {
    return byForm.get(now.words().get(word).form());
  }

  /** The forms that a group has now, where they are others; new groups follow the old. */
  Map<Integer, List<String>> changed() {
    return changed;
  }
}
