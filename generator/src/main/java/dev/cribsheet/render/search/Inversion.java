package dev.cribsheet.render.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns documents and their words into words and their documents. */
final class Inversion {
  private static final int FEW = 200;
  private static final double MOST_DOCUMENTS = 0.7;

  private final List<WordCounts> documents;
  private final Forms forms;
  private final Impact impact;
  private final int[] frequencies;
  private final Postings[] postings;

  private Inversion(List<WordCounts> documents) {
    this.documents = documents;
    this.forms = Forms.of(documents);
    this.impact = Impact.of(documents);
    this.frequencies = new int[forms.groups().size()];
    this.postings = new Postings[forms.groups().size()];
  }

  static List<TermGroup> groups(List<WordCounts> documents) {
    return new Inversion(documents).groups();
  }

  private List<TermGroup> groups() {
    documents.forEach(document -> counts(document).keySet().forEach(g -> frequencies[g]++));
    for (int i = 0; i < documents.size(); i++) {
      add(i);
    }
    List<TermGroup> groups = new ArrayList<>();
    for (int g = 0; g < postings.length; g++) {
      String text = postings[g] == null ? "" : postings[g].toString();
      groups.add(new TermGroup(forms.groups().get(g), isCommon(g) ? Postings.COMMON + text : text));
    }
    return groups;
  }

  private void add(int document) {
    WordCounts words = documents.get(document);
    counts(words)
        .forEach(
            (group, counts) -> {
              int strength = impact.of(counts, words.lengths());
              if (strength >= Impact.HEADING || !isCommon(group)) {
                if (postings[group] == null) {
                  postings[group] = new Postings();
                }
                postings[group].add(document, strength);
              }
            });
  }

  private boolean isCommon(int group) {
    return documents.size() >= FEW && frequencies[group] > MOST_DOCUMENTS * documents.size();
  }

  private Map<Integer, int[]> counts(WordCounts document) {
    Map<Integer, int[]> counts = new TreeMap<>();
    for (int i = 0; i < document.words().length; i++) {
      counts.merge(forms.group(document.words()[i]), document.counts()[i], Inversion::sum);
    }
    return counts;
  }

  private static int[] sum(int[] a, int[] b) {
    int[] sum = new int[a.length];
    for (int i = 0; i < a.length; i++) {
      sum[i] = a[i] + b[i];
    }
    return sum;
  }
}
