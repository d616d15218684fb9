package dev.cribsheet.render.search;

import dev.cribsheet.parallel.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Inverts the index: from the words of each document to the documents of each word. */
final class IndexInverter {
  private static final int FEW = 200;
  private static final double MAX_SHARE = 0.7;

  private final List<GroupCounts> documents;
  private final WordForms forms;
  private final int[] frequencies;
  private final Postings[] postings;

  private IndexInverter(List<WordCounts> words, List<IndexedWord> lexicon) {
    this.forms = WordForms.of(lexicon, used(words));
    TermWeight weight = TermWeight.of(words);
    this.documents = Workers.map(words, document -> GroupCounts.of(document, forms, weight));
    this.frequencies = new int[forms.groups().size()];
    this.postings = new Postings[forms.groups().size()];
  }

  private static BitSet used(List<WordCounts> documents) {
    BitSet used = new BitSet();
    documents.forEach(document -> IntStream.of(document.words()).forEach(used::set));
    return used;
  }

  /**
   * Returns the groups of word forms, each with its documents.
   *
   * @param lexicon every word of these documents, indexed by number
   */
  static List<TermGroup> groups(List<WordCounts> documents, List<IndexedWord> lexicon) {
    return new IndexInverter(documents, lexicon).groups();
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
      groups.add(new TermGroup(forms.groups().get(g), isCommon(g) ? Postings.COMMON + text : text));
    }
    return groups;
  }

  private void add(int number, GroupCounts document) {
    for (int i = 0; i < document.groups().length; i++) {
      int group = document.groups()[i];
      int weight = document.weights()[i];
      if (weight >= TermWeight.HEADING || !isCommon(group)) {
        if (postings[group] == null) {
          postings[group] = new Postings();
        }
        postings[group].add(number, weight);
      }
    }
  }

  /**
   * Returns whether a group is so common that only documents with it in the title or a heading are
   * listed.
   */
  private boolean isCommon(int group) {
    return documents.size() >= FEW && frequencies[group] > MAX_SHARE * documents.size();
  }

  /**
   * The groups of word forms in one document, in ascending order, with their weights; see {@link
   * TermWeight}.
   */
  private record GroupCounts(int[] groups, byte[] weights) {
    /** Adds up the counts of the words in each group. */
    static GroupCounts of(WordCounts document, WordForms forms, TermWeight weight) {
      int[] words = document.words();
      long[] order = new long[words.length];
      for (int i = 0; i < words.length; i++) {
        order[i] = (long) forms.group(words[i]) << Integer.SIZE | i;
      }
      Arrays.sort(order);
      int[] groups = new int[words.length];
      byte[] weights = new byte[words.length];
      int size = 0;
      int[] counts = new int[WordCounts.FIELDS];
      for (int from = 0, to; from < order.length; from = to) {
        int group = group(order[from]);
        Arrays.fill(counts, 0);
        for (to = from; to < order.length && group(order[to]) == group; to++) {
          add(document.counts(), (int) order[to] * WordCounts.FIELDS, counts);
        }
        groups[size] = group;
        weights[size++] = (byte) weight.of(counts, document.lengths());
      }
      return new GroupCounts(Arrays.copyOf(groups, size), Arrays.copyOf(weights, size));
    }

    private static int group(long groupAndWord) {
      return (int) (groupAndWord >>> Integer.SIZE);
    }

    private static void add(int[] counts, int from, int[] sum) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += counts[from + i];
      }
    }
  }
}
