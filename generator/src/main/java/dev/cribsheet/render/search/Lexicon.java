package dev.cribsheet.render.search;

import dev.cribsheet.source.DenseScripts;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Collects all words, so that each is folded and stemmed only once; thread-safe. */
final class Lexicon {
  private record Key(String form, String stem) {}

  private final Stemmer stemmer;
  private final Map<String, List<IndexedWord>> bySpelling = new ConcurrentHashMap<>();
  private final Map<Key, IndexedWord> byKey = new ConcurrentHashMap<>();
  private final List<IndexedWord> all = new ArrayList<>();

  Lexicon(Stemmer stemmer) {
    this.stemmer = stemmer;
  }

  List<IndexedWord> words(String text) {
    List<IndexedWord> found = new ArrayList<>();
    WordSplitter.split(text, run -> add(run, found));
    return found;
  }

  /** Returns all words so far, indexed by number. */
  synchronized List<IndexedWord> all() {
    return List.copyOf(all);
  }

  private void add(String run, List<IndexedWord> found) {
    if (DenseScripts.has(run.codePointAt(0))) {
      pairs(run, found);
      return;
    }
    List<IndexedWord> words = bySpelling.get(run);
    if (words == null) {
      words = bySpelling.computeIfAbsent(run, this::withParts);
    }
    for (IndexedWord word : words) { // usually one; addAll would copy the list first
      found.add(word);
    }
  }

  /** Returns a word and, if it is an identifier, its parts. */
  private List<IndexedWord> withParts(String run) {
    return Stream.concat(Stream.of(run), Identifier.parts(run).stream())
        .map(this::word)
        .filter(word -> !word.form().isEmpty())
        .distinct()
        .toList();
  }

  private void pairs(String run, List<IndexedWord> found) {
    int[] letters = CharacterFolding.fold(run).codePoints().toArray();
    if (letters.length == 1) {
      found.add(pair(letters, 0, 1));
    }
    for (int i = 0; i + 1 < letters.length; i++) {
      found.add(pair(letters, i, 2));
    }
  }

  private IndexedWord pair(int[] letters, int start, int length) {
    String form = new String(letters, start, length);
    return word(form, form);
  }

  private IndexedWord word(String run) {
    String low = Normalizer.normalize(run, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return word(CharacterFolding.fold(run), stemmer.stem(low));
  }

  private IndexedWord word(String form, String stem) {
    return byKey.computeIfAbsent(new Key(form, stem), this::numbered);
  }

  private synchronized IndexedWord numbered(Key key) {
    IndexedWord word = new IndexedWord(key.form(), key.stem(), all.size());
    all.add(word);
    return word;
  }
}
