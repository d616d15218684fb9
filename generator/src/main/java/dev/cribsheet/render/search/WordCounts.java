package dev.cribsheet.render.search;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * How often each word occurs in the fields of one document.
 *
 * @param words the numbers of the words, ascending
 * @param counts {@link #FIELDS} counts per word: in the title, in headings and in the body
 * @param lengths the length of each field in words
 */
record WordCounts(int[] words, int[] counts, int[] lengths) {
  static final int TITLE = 0;
  static final int HEADINGS = 1;
  static final int BODY = 2;
  static final int FIELDS = 3;

  static WordCounts of(SearchDocument document, Lexicon lexicon, Synonyms synonyms) {
    Occurrences found = new Occurrences();
    found.add(lexicon.words(document.title()), TITLE, synonyms);
    for (SearchDocument.Jump heading : document.headings()) {
      found.add(lexicon.words(heading.title()), heading.isName() ? TITLE : HEADINGS, synonyms);
    }
    found.add(lexicon.words(document.body()), BODY, synonyms);
    return found.counted();
  }

  /**
   * Collects occurrences. For a typical page of 450 words, sorting numbers is faster than a map.
   */
  private static final class Occurrences {
    private final int[] lengths = new int[FIELDS];
    private int[] marks = new int[512];
    private int size;

    void add(List<IndexedWord> words, int field, Synonyms synonyms) {
      for (IndexedWord word : words) {
        add(word, field);
      }
      for (IndexedWord word : new LinkedHashSet<>(synonyms.besides(words))) {
        add(word, field);
      }
      lengths[field] += words.size();
    }

    private void add(IndexedWord word, int field) {
      if (size == marks.length) {
        marks = Arrays.copyOf(marks, 2 * size);
      }
      marks[size++] = word.number() * FIELDS + field;
    }

    WordCounts counted() {
      Arrays.sort(marks, 0, size);
      int[] words = new int[size];
      int[] counts = new int[size * FIELDS];
      int last = -1;
      for (int i = 0; i < size; i++) {
        int word = marks[i] / FIELDS;
        if (last < 0 || words[last] != word) {
          words[++last] = word;
        }
        counts[last * FIELDS + marks[i] % FIELDS]++;
      }
      return new WordCounts(
          Arrays.copyOf(words, last + 1), Arrays.copyOf(counts, (last + 1) * FIELDS), lengths);
    }
  }
}
