package dev.cribsheet.render.search;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.content.Term;
import dev.cribsheet.parallel.Workers;
import dev.cribsheet.source.FileKeys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Remembers from build to build which words stand in which documents: where few documents differ,
 * only the terms in them are found anew.
 */
final class IndexMemory {
  private static final String KIND = "words";

  private final BuildCache cache;
  private final FileKeys files;
  private final CacheKey name;
  private final KeptIndex last;

  /** What is remembered holds for a language and a glossary. */
  IndexMemory(BuildCache cache, FileKeys files, String language, List<Term> terms) {
    this.cache = cache;
    this.files = files;
    CacheKey.Parts parts = CacheKey.of().add(language);
    for (Term term : terms) {
      parts.add(term.term()).add(term.also().size());
      term.also().forEach(parts::add);
    }
    this.name = parts.key();
    this.last = cache.find(KIND, name).map(KeptIndexBytes::read).orElse(KeptIndex.NONE);
  }

  /** The words that the remembered documents have. */
  List<Word> words() {
    return last.words();
  }

  /**
   * The terms of documents.
   *
   * @param lexicon knows the remembered words
   * @param count finds the words of a document that is not remembered
   */
  List<TermGroup> groups(
      List<SearchDocument> documents, Lexicon lexicon, Function<SearchDocument, WordCounts> count) {
    List<Optional<CacheKey>> keys = Workers.map(documents, this::key);
    KeptIndex now =
        IndexUpdate.of(last, keys, lexicon, i -> count.apply(documents.get(i)))
            .orElseGet(() -> whole(documents, keys, lexicon, count));
    if (keys.stream().anyMatch(Optional::isPresent)) {
      cache.keep(KIND, name, KeptIndexBytes.of(now));
    }
    return now.groups();
  }

  /** What the words of a document depend on; absent when they cannot be remembered. */
  private Optional<CacheKey> key(SearchDocument document) {
    return document
        .origin()
        .flatMap(
            origin ->
                files
                    .key(origin.file())
                    .map(key -> CacheKey.of().add(key).add(origin.besides()).key()));
  }

  private KeptIndex whole(
      List<SearchDocument> documents,
      List<Optional<CacheKey>> keys,
      Lexicon lexicon,
      Function<SearchDocument, WordCounts> count) {
    Map<CacheKey, KeptDocument> known = new HashMap<>();
    last.documents().forEach(document -> document.key().ifPresent(key -> known.put(key, document)));
    List<Integer> all = IntStream.range(0, documents.size()).boxed().toList();
    List<WordCounts> counts =
        Workers.map(
            all,
            i ->
                keys.get(i)
                    .map(known::get)
                    .map(KeptDocument::counts)
                    .orElseGet(() -> count.apply(documents.get(i))));
    return KeptIndex.of(keys, counts, lexicon.all());
  }
}
