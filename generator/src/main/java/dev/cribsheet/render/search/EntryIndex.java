package dev.cribsheet.render.search;

import dev.cribsheet.render.html.part.LetterGroups;
import dev.cribsheet.view.page.SearchPageView.Entry;
import dev.cribsheet.view.page.SearchPageView.Jump;
import dev.cribsheet.view.page.SearchPageView.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An A–Z index, split into pages between letters, and within a letter only if it fills more than a
 * page. It lists every page under each of its names, every entry and, unless the site is large,
 * headings.
 */
record EntryIndex(List<Jump> jumps, List<List<Letter>> pages) {
  private static final int ENTRIES_PER_PAGE = 250;

  static EntryIndex of(
      List<SearchPage> pages, String language, String glossary, IntFunction<String> address) {
    List<Jump> jumps = new ArrayList<>();
    List<List<Letter>> filled = new ArrayList<>(List.of(new ArrayList<>()));
    int count = 0;
    for (LetterGroups<Entry> letter :
        LetterGroups.of(language, entries(pages, glossary), Entry::text)) {
      List<Entry> entries = letter.items();
      boolean fits = entries.size() <= ENTRIES_PER_PAGE;
      for (int from = 0, to; from < entries.size(); from = to) {
        if (count == ENTRIES_PER_PAGE || fits && count + entries.size() > ENTRIES_PER_PAGE) {
          filled.add(new ArrayList<>());
          count = 0;
        }
        to = Math.min(entries.size(), from + ENTRIES_PER_PAGE - count);
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

  /** Labels terms as glossary terms, because a table on the same page may have the same name. */
  private static List<Entry> entries(List<SearchPage> pages, String glossary) {
    return Stream.of(
            pages.stream().map(SearchPage::whole),
            pages.stream().map(SearchPage::whole).flatMap(EntryIndex::names),
            headings(pages),
            pages.stream().flatMap(page -> page.entries().stream()))
        .flatMap(Function.identity())
        .map(
            found ->
                new Entry(
                    found.title(),
                    found.address(),
                    found.kind() == SearchKind.TERM ? glossary : found.within()))
        .toList();
  }

  private static Stream<SearchDocument> names(SearchDocument page) {
    return page.headings().stream()
        .filter(SearchDocument.Jump::isName)
        .map(
            name ->
                new SearchDocument(
                    page.kind(), page.address(), name.title(), page.title(), "", List.of(), ""));
  }

  /**
   * Returns the headings that occur only once; others are ambiguous. Returns none for a large site,
   * where they would crowd out the pages.
   */
  private static Stream<SearchDocument> headings(List<SearchPage> pages) {
    if (!Corpus.isSectioned(pages)) {
      return Stream.of();
    }
    List<SearchDocument> sections =
        pages.stream().flatMap(page -> page.sections().stream()).toList();
    Map<String, Long> sameTitle =
        sections.stream()
            .collect(Collectors.groupingBy(SearchDocument::title, Collectors.counting()));
    return sections.stream().filter(part -> sameTitle.get(part.title()) == 1);
  }
}
