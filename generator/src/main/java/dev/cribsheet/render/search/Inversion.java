package dev.cribsheet.render.search;

import dev.cribsheet.parallel.Workers;
import java.util.ArrayList;
import java.util.List;

/** Turns documents and their words into words and their documents. */
final class Inversion {
  private final List<GroupCounts> documents;
  private final Forms forms;
  private final int[] frequencies;
  private final Postings[] postings;

  private Inversion(List<WordCounts> words, List<Word> lexicon) {
    this.forms = Forms.of(lexicon);
    Impact impact = Impact.of(words);
    this.documents = Workers.map(words, document -> GroupCounts.of(document, forms::group, impact));
    this.frequencies = new int[forms.groups().size()];
    this.postings = new Postings[forms.groups().size()];
  }

  /**
   * Inverts.
   *
   * @param lexicon the words of these documents and no others
   */
  static List<TermGroup> groups(List<WordCounts> documents, List<Word> lexicon) {
    return new Inversion(documents, lexicon).groups();
  }

  private List<TermGroup> groups() {
    for (GroupCounts document : documents) {
      for (int group : document.groups()) {
        frequencies[group]++;
      }
    }
    for (int i = 0; i < documents.size(); i++) {
      add(i, documents.get(i));
    }
    List<TermGroup> groups = new ArrayList<>();
    for (int g = 0; g < postings.length; g++) {
      String text = postings[g] == null ? "" : postings[g].toString();
      groups.add(
          new TermGroup(
              forms.groups().get(g), frequencies[g], isCommon(g) ? Postings.COMMON + text : text));
    }
    return groups;
  }

  private void add(int number, GroupCounts document) {
    for (int i = 0; i < document.groups().length; i++) {
      int group = document.groups()[i];
      int impact = document.impacts()[i];
      if (impact >= Impact.HEADING || !isCommon(group)) {
        if (postings[group] == null) {
          postings[group] = new Postings();
        }
        postings[group].add(number, impact);
      }
    }
  }

  private boolean isCommon(int group) {
    return TermGroup.isCommon(frequencies[group], documents.size());
  }
}
