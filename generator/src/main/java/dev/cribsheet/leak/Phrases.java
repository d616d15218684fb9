package dev.cribsheet.leak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Phrases to search for together. */
final class Phrases {
  private final Map<String, List<Phrase>> byKey = new HashMap<>();

  void add(Phrase phrase) {
    List<Phrase> same = byKey.computeIfAbsent(phrase.key(), key -> new ArrayList<>(1));
    if (same.stream().noneMatch(known -> known.words().equals(phrase.words()))) {
      same.add(phrase);
    }
  }

  boolean isEmpty() {
    return byKey.isEmpty();
  }

  /** Finds all phrases in text and passes them to {@code use}. */
  void find(List<String> words, Consumer<Phrase> use) {
    for (int i = 0; i < words.size(); i++) {
      find(words.get(i), words, i, use);
      if (i + 1 < words.size()) {
        find(Phrase.key(words.get(i), words.get(i + 1)), words, i, use);
      }
    }
  }

  private void find(String key, List<String> words, int start, Consumer<Phrase> use) {
    for (Phrase phrase : byKey.getOrDefault(key, List.of())) {
      if (phrase.isAt(words, start)) {
        use.accept(phrase);
      }
    }
  }

  /** Returns the phrases that occur in none of the texts. */
  Phrases without(Iterable<List<String>> texts) {
    Map<List<String>, Boolean> found = new HashMap<>();
    texts.forEach(words -> find(words, phrase -> found.put(phrase.words(), true)));
    Phrases left = new Phrases();
    byKey.values().stream()
        .flatMap(List::stream)
        .filter(phrase -> !found.containsKey(phrase.words()))
        .forEach(left::add);
    return left;
  }
}
