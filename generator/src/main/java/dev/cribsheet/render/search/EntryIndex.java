package dev.cribsheet.render.search;

import dev.cribsheet.render.html.part.LetterGroups;
import dev.cribsheet.view.page.SearchPageView.Entry;
import dev.cribsheet.view.page.SearchPageView.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An A–Z index, split into pages between letters, and within a letter only if it fills more than a
 * page. It lists every page under each of its names, and every entry. It has no headings, which say
 * little without their page.
 */
record EntryIndex(List<Jump> jumps, List<List<Letter>> pages) {
  private static final int ENTRIES_PER_PAGE = 250;

  /** Where a letter starts: its page, counted from 1, and its anchor there. */
  record Jump(String letter, int page, String id) {}

  static EntryIndex of(List<SearchPage> pages, String language, String glossary) {
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
          jumps.add(new Jump(letter.letter(), filled.size(), letter.id()));
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
                    page.kind(),
                    page.address(),
                    name.title(),
                    page.title(),
                    ResultNote.NONE,
                    "",
                    List.of(),
                    ""));
  }
}
