package dev.cribsheet.render.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each word stands in the fields of one document.
 *
 * @param counts for each word: in the title, in headings, in the body
 * @param lengths of the fields, in words
 */
record WordCounts(Word[] words, int[][] counts, int[] lengths) {
  static final int TITLE = 0;
  static final int HEADINGS = 1;
  static final int BODY = 2;
  static final int FIELDS = 3;

  static WordCounts of(SearchDocument document, Lexicon lexicon, Synonyms synonyms) {
    Map<Word, int[]> counts = new HashMap<>();
    int[] lengths = new int[FIELDS];
    count(lexicon.words(document.title()), TITLE, counts, lengths, synonyms);
    for (SearchDocument.Jump heading : document.headings()) {
      count(lexicon.words(heading.title()), HEADINGS, counts, lengths, synonyms);
    }
    count(lexicon.words(document.body()), BODY, counts, lengths, synonyms);
    Word[] words = counts.keySet().toArray(Word[]::new);
    int[][] values = new int[words.length][];
    for (int i = 0; i < words.length; i++) {
      values[i] = counts.get(words[i]);
    }
    return new WordCounts(words, values, lengths);
  }

  private static void count(
      List<Word> words, int field, Map<Word, int[]> counts, int[] lengths, Synonyms synonyms) {
    words.forEach(word -> counts.computeIfAbsent(word, key -> new int[FIELDS])[field]++);
    synonyms.besides(words).stream()
        .distinct()
        .forEach(word -> counts.computeIfAbsent(word, key -> new int[FIELDS])[field]++);
    lengths[field] += words.size();
  }
}
