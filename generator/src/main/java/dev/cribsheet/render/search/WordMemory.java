package dev.cribsheet.render.search;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.content.Term;
import dev.cribsheet.parallel.Workers;
import dev.cribsheet.source.FileKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Remembers from build to build which words stand in documents that are made of one file. */
final class WordMemory {
  private static final String KIND = "words";

  private final BuildCache cache;
  private final FileKeys files;
  private final CacheKey name;
  private final WordBytes known;

  /** What is remembered holds for a language and a glossary. */
  WordMemory(BuildCache cache, FileKeys files, String language, List<Term> terms) {
    this.cache = cache;
    this.files = files;
    CacheKey.Parts parts = CacheKey.of().add(language);
    for (Term term : terms) {
      parts.add(term.term()).add(term.also().size());
      term.also().forEach(parts::add);
    }
    this.name = parts.key();
    this.known = cache.find(KIND, name).map(WordBytes::of).orElse(WordBytes.NONE);
  }

  /** The words that the remembered documents have. */
  List<Word> words() {
    return known.words();
  }

  /** The words of documents, as they are remembered or as they are counted now. */
  List<WordCounts> counted(
      List<SearchDocument> documents, Lexicon lexicon, Function<SearchDocument, WordCounts> count) {
    List<Optional<CacheKey>> keys = Workers.map(documents, this::key);
    List<Integer> all = IntStream.range(0, documents.size()).boxed().toList();
    List<WordCounts> counted =
        Workers.map(
            all,
            i ->
                keys.get(i)
                    .map(known.documents()::get)
                    .orElseGet(() -> count.apply(documents.get(i))));
    if (keys.stream().anyMatch(Optional::isPresent)) {
      keep(keys, counted, lexicon.all());
    }
    return counted;
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

  /** Keeps what was counted, and the words that are used under numbers without gaps. */
  private void keep(List<Optional<CacheKey>> keys, List<WordCounts> documents, List<Word> lexicon) {
    List<Word> used = new ArrayList<>();
    int[] numbers = new int[lexicon.size()];
    for (Word word : Forms.used(documents, lexicon)) {
      numbers[word.number()] = used.size();
      used.add(word);
    }
    Map<CacheKey, WordCounts> kept = new LinkedHashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      WordCounts document = documents.get(i);
      keys.get(i).ifPresent(key -> kept.put(key, document.renumbered(numbers)));
    }
    cache.keep(KIND, name, new WordBytes(used, kept).bytes());
  }
}
