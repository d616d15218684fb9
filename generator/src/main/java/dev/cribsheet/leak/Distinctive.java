package dev.cribsheet.leak;

import dev.cribsheet.content.layer.Withheld;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chooses the phrases that occur only in internal entries. A run of words counts if one of them is
 * in no public text, or if the run is long. A name or a sentence counts as a whole.
 */
final class Distinctive {
  private static final int RUN = 4;
  private static final int LONG_RUN = 7;
  private static final int WHOLE = 3;
  private static final int LETTERS = 10;
  private static final int NAME = 5;

  private final List<List<String>> open;
  private final Set<String> known = new HashSet<>();

  /** Creates a chooser for a site with this public text, given as lists of words. */
  Distinctive(List<List<String>> open) {
    this.open = open;
    open.forEach(known::addAll);
  }

  Phrases of(List<Withheld> withheld) {
    Phrases all = new Phrases();
    for (int i = 0; i < withheld.size(); i++) {
      int secret = i;
      withheld.get(i).names().flatMap(Distinctive::parts).forEach(n -> name(n, secret, all));
      withheld
          .get(i)
          .texts()
          .flatMap(MarkdownPhrases::of)
          .flatMap(Distinctive::parts)
          .forEach(words -> text(words, secret, all));
    }
    return all.without(open);
  }

  private static Stream<List<String>> parts(String text) {
    return Stream.of(Words.of(text)).filter(words -> !words.isEmpty());
  }

  private void name(List<String> words, int secret, Phrases all) {
    boolean enough = words.size() > 1 || words.get(0).length() >= NAME;
    if (enough && hasNew(words)) {
      all.add(new Phrase(words, secret, false));
    }
  }

  private void text(List<String> words, int secret, Phrases all) {
    int letters = words.stream().mapToInt(String::length).sum();
    boolean whole = words.size() >= WHOLE || words.size() > 1 && hasNew(words);
    if (whole && letters >= LETTERS) {
      all.add(new Phrase(words, secret, false));
    }
    runs(words, RUN).filter(this::hasNew).forEach(run -> all.add(new Phrase(run, secret, false)));
    runs(words, LONG_RUN).forEach(run -> all.add(new Phrase(run, secret, false)));
    words.stream()
        .filter(Phrase::isLong)
        .filter(word -> !known.contains(word))
        .forEach(word -> all.add(new Phrase(List.of(word), secret, true)));
  }

  /** Whether at least one word is in no public text. */
  private boolean hasNew(List<String> words) {
    return words.stream()
        .anyMatch(word -> !known.contains(word) && word.codePoints().anyMatch(Character::isLetter));
  }

  private static Stream<List<String>> runs(List<String> words, int length) {
    return IntStream.rangeClosed(0, words.size() - length)
        .mapToObj(start -> words.subList(start, start + length));
  }
}
