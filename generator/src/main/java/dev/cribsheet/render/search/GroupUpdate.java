package dev.cribsheet.render.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Changes the groups of an index where documents have other words than before. */
final class GroupUpdate {
  private final KeptIndex last;
  private final KeptIndex now;
  private final List<TermGroup> groups;
  private final GroupedForms forms;

  private GroupUpdate(KeptIndex last, KeptIndex now, GroupedForms forms) {
    this.last = last;
    this.now = now;
    this.groups = new ArrayList<>(last.groups());
    this.forms = forms;
  }

  /**
   * The groups as they are now; absent when these changes can have mixed them up.
   *
   * @param now with its words and their uses
   */
  static Optional<List<TermGroup>> of(
      KeptIndex last, KeptIndex now, List<IndexUpdate.Change> changes) {
    BitSet touched = new BitSet();
    for (IndexUpdate.Change change : changes) {
      add(change.before().counts(), touched);
      add(change.after().counts(), touched);
    }
    return GroupedForms.of(last, now, touched)
        .flatMap(forms -> new GroupUpdate(last, now, forms).groups(changes));
  }

  private Optional<List<TermGroup>> groups(List<IndexUpdate.Change> changes) {
    forms.changed().forEach(this::regroup);
    Map<Integer, SortedMap<Integer, Integer>> impacts = new HashMap<>();
    changes.forEach(change -> compare(change, impacts));
    for (Map.Entry<Integer, SortedMap<Integer, Integer>> group : impacts.entrySet()) {
      if (!list(group.getKey(), group.getValue())) {
        return Optional.empty();
      }
    }
    if (!forms.changed().isEmpty()) {
      groups.removeIf(group -> group.forms().isEmpty());
      groups.sort(Comparator.comparing(TermGroup::key));
    }
    return Optional.of(groups);
  }

  private static void add(WordCounts counts, BitSet words) {
    for (int word : counts.words()) {
      words.set(word);
    }
  }

  /** Gives a group other forms; one that was not there comes last for now. */
  private void regroup(int number, List<String> others) {
    if (number == groups.size()) {
      groups.add(new TermGroup(others, 0, ""));
    } else {
      TermGroup group = groups.get(number);
      groups.set(number, new TermGroup(others, group.documents(), group.postings()));
    }
  }

  /** Finds for which groups a document is listed otherwise; an impact of 0 stands for none. */
  private void compare(
      IndexUpdate.Change change, Map<Integer, SortedMap<Integer, Integer>> impacts) {
    GroupCounts before = GroupCounts.of(change.before().counts(), forms::group, last.impact());
    GroupCounts after = GroupCounts.of(change.after().counts(), forms::group, now.impact());
    for (int group : before.groups()) {
      count(group, -1);
      impacts.computeIfAbsent(group, key -> new TreeMap<>()).put(change.number(), 0);
    }
    for (int i = 0; i < after.groups().length; i++) {
      int group = after.groups()[i];
      count(group, 1);
      impacts
          .computeIfAbsent(group, key -> new TreeMap<>())
          .put(change.number(), (int) after.impacts()[i]);
    }
  }

  private void count(int number, int more) {
    TermGroup group = groups.get(number);
    groups.set(number, new TermGroup(group.forms(), group.documents() + more, group.postings()));
  }

  /** Lists the documents anew; false for a term that is common now and was not, or was. */
  private boolean list(int number, SortedMap<Integer, Integer> impacts) {
    TermGroup group = groups.get(number);
    boolean wasCommon = group.postings().startsWith(Postings.COMMON);
    if (wasCommon != TermGroup.isCommon(group.documents(), now.documents().size())) {
      return false;
    }
    String mark = wasCommon ? Postings.COMMON : "";
    if (wasCommon) {
      impacts.replaceAll((document, impact) -> impact >= Impact.HEADING ? impact : 0);
    }
    String listed = Postings.changed(group.postings().substring(mark.length()), impacts);
    groups.set(number, new TermGroup(group.forms(), group.documents(), mark + listed));
    return true;
  }
}
