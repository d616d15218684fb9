package dev.cribsheet.render.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Knows every word that was met, so that each is folded and stemmed once; thread-safe. */
final class Lexicon {
  private record Key(String form, String stem) {}

  private final Stems stems;
  private final Map<String, Word> bySpelling = new ConcurrentHashMap<>();
  private final Map<Key, Word> byKey = new ConcurrentHashMap<>();
  private final List<Word> all = new ArrayList<>();

  Lexicon(Stems stems) {
    this.stems = stems;
  }

  List<Word> words(String text) {
    List<Word> found = new ArrayList<>();
    WordSplitter.split(text, run -> add(run, found));
    return found;
  }

  /** Every word that was met, each at the index that is its number. */
  synchronized List<Word> all() {
    return List.copyOf(all);
  }

  private void add(String run, List<Word> found) {
    if (WordSplitter.isDense(run.codePointAt(0))) {
      pairs(run, found);
      return;
    }
    Word word = bySpelling.get(run);
    if (word == null) {
      word = bySpelling.computeIfAbsent(run, this::word);
    }
    if (!word.form().isEmpty()) {
      found.add(word);
    }
  }

  private void pairs(String run, List<Word> found) {
    int[] letters = Folding.fold(run).codePoints().toArray();
    if (letters.length == 1) {
      found.add(pair(letters, 0, 1));
    }
    for (int i = 0; i + 1 < letters.length; i++) {
      found.add(pair(letters, i, 2));
    }
  }

  private Word pair(int[] letters, int start, int length) {
    String form = new String(letters, start, length);
    return word(form, form);
  }

  private Word word(String run) {
    String low = Normalizer.normalize(run, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return word(Folding.fold(run), stems.stem(low));
  }

  private Word word(String form, String stem) {
    return byKey.computeIfAbsent(new Key(form, stem), this::numbered);
  }

  private synchronized Word numbered(Key key) {
    Word word = new Word(key.form(), key.stem(), all.size());
    all.add(word);
    return word;
  }
}
