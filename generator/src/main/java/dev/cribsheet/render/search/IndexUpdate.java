package dev.cribsheet.render.search;

import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.parallel.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Brings a kept index up to date where the same documents follow each other and few differ. It
 * comes to the very groups that would be found anew.
 */
final class IndexUpdate {
  /** Of so many documents one may differ: more are sooner done anew. */
  private static final int ONE_OF = 20;

  /**
   * A document that differs.
   *
   * @param number its place in the order
   */
  record Change(int number, KeptDocument before, KeptDocument after) {}

  private final KeptIndex last;
  private final List<Word> words;
  private final int[] uses;
  private int length;

  private IndexUpdate(KeptIndex last, List<Word> words) {
    this.last = last;
    this.words = words;
    this.uses = Arrays.copyOf(last.uses(), words.size());
    this.length = last.length();
  }

  /**
   * The index as it is now; absent when it has to be made anew.
   *
   * @param keys of all documents in their order
   * @param count finds the words of one
   */
  static Optional<KeptIndex> of(
      KeptIndex last,
      List<Optional<CacheKey>> keys,
      Lexicon lexicon,
      IntFunction<WordCounts> count) {
    int all = keys.size();
    if (all != last.documents().size()) {
      return Optional.empty();
    }
    List<Integer> suspects =
        IntStream.range(0, all).filter(i -> !isKept(keys.get(i), last, i)).boxed().toList();
    if (suspects.size() > all / ONE_OF) {
      return Optional.empty();
    }
    List<Change> changes =
        Workers.map(
            suspects,
            i ->
                new Change(
                    i, last.documents().get(i), KeptDocument.of(keys.get(i), count.apply(i))));
    return new IndexUpdate(last, lexicon.all()).updated(changes);
  }

  private static boolean isKept(Optional<CacheKey> key, KeptIndex last, int number) {
    return key.isPresent() && key.equals(last.documents().get(number).key());
  }

  private Optional<KeptIndex> updated(List<Change> suspects) {
    List<KeptDocument> documents = new ArrayList<>(last.documents());
    suspects.forEach(change -> documents.set(change.number(), change.after()));
    List<Change> changes =
        suspects.stream().filter(c -> !c.before().hasCountsOf(c.after())).toList();
    for (Change change : changes) {
      count(change.before().counts(), -1);
      count(change.after().counts(), 1);
    }
    KeptIndex bare = new KeptIndex(words, uses, length, documents, last.groups());
    if (!bare.impact().equals(last.impact()) || hasManyUnused()) {
      return Optional.empty();
    }
    return GroupUpdate.of(last, bare, changes)
        .map(groups -> new KeptIndex(words, uses, length, documents, groups));
  }

  private void count(WordCounts document, int times) {
    for (int word : document.words()) {
      uses[word] += times;
    }
    length += times * document.lengths()[WordCounts.BODY];
  }

  /** Words that have gone keep their numbers until all are given out anew. */
  private boolean hasManyUnused() {
    return IntStream.of(uses).filter(number -> number == 0).count() > words.size() / ONE_OF;
  }
}
