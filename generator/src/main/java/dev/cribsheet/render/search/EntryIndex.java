package dev.cribsheet.render.search;

import dev.cribsheet.render.html.Letters;
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
 * Every page and its headings under the letters of the site's language, in pages of a bearable
 * length.
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
    for (Letters<Entry> letter : Letters.of(language, entries(pages), Entry::text)) {
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
    Map<String, Long> alike =
        pages.stream()
            .flatMap(page -> page.sections().stream())
            .collect(Collectors.groupingBy(SearchDocument::title, Collectors.counting()));
    Stream<SearchDocument> parts =
        pages.stream()
            .flatMap(page -> Stream.concat(page.sections().stream(), page.entries().stream()))
            .filter(part -> alike.getOrDefault(part.title(), 0L) <= MOST_ALIKE);
    return Stream.of(pages.stream().map(SearchPage::whole), parts)
        .flatMap(Function.identity())
        .map(found -> new Entry(found.title(), found.address(), found.within()))
        .toList();
  }
}
