package dev.cribsheet.render.search;

import dev.cribsheet.render.html.LetterGroups;
import dev.cribsheet.view.SearchPageView.Entry;
import dev.cribsheet.view.SearchPageView.Jump;
import dev.cribsheet.view.SearchPageView.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every page, and in a site that is not large its headings, under the letters of the site's
 * language, in pages of a bearable length.
 *
 * @param jumps to each letter
 * @param pages what each page holds
 */
record EntryIndex(List<Jump> jumps, List<List<Letter>> pages) {
  private static final int ON_A_PAGE = 250;

  /** A heading that more pages have says nothing without its page. */
  private static final int MOST_ALIKE = 4;

  static EntryIndex of(List<SearchPage> pages, String language, IntFunction<String> address) {
    List<Jump> jumps = new ArrayList<>();
    List<List<Letter>> filled = new ArrayList<>(List.of(new ArrayList<>()));
    int count = 0;
    for (LetterGroups<Entry> letter : LetterGroups.of(language, entries(pages), Entry::text)) {
      List<Entry> entries = letter.items();
      for (int from = 0, to; from < entries.size(); from = to) {
        if (count == ON_A_PAGE) {
          filled.add(new ArrayList<>());
          count = 0;
        }
        to = Math.min(entries.size(), from + ON_A_PAGE - count);
        count += to - from;
        if (from == 0) {
          jumps.add(new Jump(letter.letter(), address.apply(filled.size()) + "#" + letter.id()));
        }
        filled
            .get(filled.size() - 1)
            .add(new Letter(letter.id(), letter.letter(), List.copyOf(entries.subList(from, to))));
      }
    }
    return new EntryIndex(jumps, filled);
  }

  private static List<Entry> entries(List<SearchPage> pages) {
    return Stream.of(
            pages.stream().map(SearchPage::whole),
            headings(pages),
            pages.stream().flatMap(page -> page.entries().stream()))
        .flatMap(Function.identity())
        .map(found -> new Entry(found.title(), found.address(), found.within()))
        .toList();
  }

  /** In a large site they would be many times the pages, and nobody would find those. */
  private static Stream<SearchDocument> headings(List<SearchPage> pages) {
    if (!Corpus.isSectioned(pages)) {
      return Stream.of();
    }
    List<SearchDocument> sections =
        pages.stream().flatMap(page -> page.sections().stream()).toList();
    Map<String, Long> alike =
        sections.stream()
            .collect(Collectors.groupingBy(SearchDocument::title, Collectors.counting()));
    return sections.stream().filter(part -> alike.get(part.title()) <= MOST_ALIKE);
  }
}
