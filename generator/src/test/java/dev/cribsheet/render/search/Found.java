package dev.cribsheet.render.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads an index as the page's script does, but does not rank several words. */
record Found(SearchIndex index) {
  /** Returns the titles that a word finds, best first. */
  List<String> titles(String word) {
    List<SearchDocument> documents = index.corpus().documents();
    Map<Integer, List<String>> byImpact = new TreeMap<>();
    postings(word)
        .ifPresent(
            text ->
                WrittenPostings.read(
                    text.replace(Postings.COMMON, ""),
                    (document, impact) ->
                        byImpact
                            .computeIfAbsent(-impact, key -> new ArrayList<>())
                            .add(documents.get(document).title())));
    return byImpact.values().stream().flatMap(List::stream).toList();
  }

  private Optional<String> postings(String form) {
    ShardedFiles terms = index.terms();
    int at = Arrays.binarySearch(terms.starts().toArray(), form);
    String data = terms.files().get(at >= 0 ? at : -at - 2).data();
    String[] lines = data.substring(1, data.length() - 1).split("\n");
    for (int i = 0; i < lines.length; i += 2) {
      if (Arrays.asList(lines[i].split(" ")).contains(form)) {
        return lines[i + 1].startsWith(" ")
            ? postings(lines[i + 1].substring(1))
            : Optional.of(lines[i + 1]);
      }
    }
    return Optional.empty();
  }
}
