package dev.cribsheet.render.search;

import dev.cribsheet.content.model.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Synonyms from the glossary: a search for any name of a term also finds text that uses its other
 * names.
 */
final class Synonyms {
  /** The stems of a name, and the words of the other names of its term. */
  private record Name(List<String> stems, List<IndexedWord> others) {}

  private final Map<String, List<Name>> byFirst = new HashMap<>();

  Synonyms(List<Term> terms, Lexicon lexicon) {
    for (Term term : terms) {
      List<List<IndexedWord>> names =
          Stream.concat(Stream.of(term.term()), term.also().stream())
              .map(lexicon::words)
              .filter(words -> !words.isEmpty())
              .toList();
      names.forEach(name -> add(name, names));
    }
  }

  private void add(List<IndexedWord> name, List<List<IndexedWord>> names) {
    List<IndexedWord> others =
        names.stream().filter(other -> other != name).flatMap(List::stream).distinct().toList();
    if (!others.isEmpty()) {
      List<String> stems = name.stream().map(IndexedWord::stem).toList();
      byFirst.computeIfAbsent(stems.get(0), key -> new ArrayList<>()).add(new Name(stems, others));
    }
  }

  /** Finds the terms that these words name and returns the words of their other names. */
  List<IndexedWord> besides(List<IndexedWord> words) {
    if (byFirst.isEmpty()) {
      return List.of();
    }
    List<IndexedWord> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (Name name : byFirst.getOrDefault(words.get(i).stem(), List.of())) {
        if (matches(name, words, i)) {
          found.addAll(name.others());
        }
      }
    }
    return found;
  }

  private static boolean matches(Name name, List<IndexedWord> words, int at) {
    int end = at + name.stems().size();
    return end <= words.size()
        && words.subList(at, end).stream().map(IndexedWord::stem).toList().equals(name.stems());
  }
}
