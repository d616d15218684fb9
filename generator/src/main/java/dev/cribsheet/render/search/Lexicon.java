package dev.cribsheet.render.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Knows every word that was met, so that each is folded and stemmed once; thread-safe. */
final class Lexicon {
  private final Stems stems;
  private final Map<String, Word> words = new ConcurrentHashMap<>();

  Lexicon(Stems stems) {
    this.stems = stems;
  }

  List<Word> words(String text) {
    List<Word> found = new ArrayList<>();
    WordSplitter.split(text, run -> add(run, found::add));
    return found;
  }

  private void add(String run, Consumer<Word> use) {
    if (!WordSplitter.isDense(run.codePointAt(0))) {
      Word word = words.computeIfAbsent(run, this::word);
      if (!word.form().isEmpty()) {
        use.accept(word);
      }
      return;
    }
    int[] letters = Folding.fold(run).codePoints().toArray();
    if (letters.length == 1) {
      use.accept(pair(letters, 0, 1));
    }
    for (int i = 0; i + 1 < letters.length; i++) {
      use.accept(pair(letters, i, 2));
    }
  }

  private Word pair(int[] letters, int start, int length) {
    return words.computeIfAbsent(new String(letters, start, length), form -> new Word(form, form));
  }

  private Word word(String run) {
    String low = Normalizer.normalize(run, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return new Word(Folding.fold(run), stems.stem(low));
  }
}
