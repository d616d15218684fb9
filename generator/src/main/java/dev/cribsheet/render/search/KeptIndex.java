package dev.cribsheet.render.search;

import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.parallel.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the words of a site came to, for the next build to begin with.
 *
 * @param words each at the index that is its number
 * @param uses in how many documents each word stands
 * @param length of all bodies, in words
 * @param documents in their order
 * @param groups sorted by their keys
 */
record KeptIndex(
    List<Word> words,
    int[] uses,
    int length,
    List<KeptDocument> documents,
    List<TermGroup> groups) {
  static final KeptIndex NONE = new KeptIndex(List.of(), new int[0], 0, List.of(), List.of());

  /**
   * Makes it anew. Words that are in no document go, the others get numbers without gaps.
   *
   * @param keys of the documents, see {@link KeptDocument}
   * @param found the words of the documents
   * @param lexicon all words that were met
   */
  static KeptIndex of(List<Optional<CacheKey>> keys, List<WordCounts> found, List<Word> lexicon) {
    int[] uses = WordCounts.uses(found, lexicon.size());
    List<Word> words = new ArrayList<>();
    int[] numbers = new int[uses.length];
    for (Word word : lexicon) {
      if (uses[word.number()] > 0) {
        numbers[word.number()] = words.size();
        words.add(new Word(word.form(), word.stem(), words.size()));
      }
    }
    List<Integer> all = IntStream.range(0, found.size()).boxed().toList();
    List<WordCounts> counts = Workers.map(found, count -> count.renumbered(numbers));
    return new KeptIndex(
        words,
        IntStream.of(uses).filter(number -> number > 0).toArray(),
        counts.stream().mapToInt(count -> count.lengths()[WordCounts.BODY]).sum(),
        Workers.map(all, i -> KeptDocument.of(keys.get(i), counts.get(i))),
        Inversion.groups(counts, words));
  }

  Impact impact() {
    return Impact.of(length, documents.size());
  }
}
