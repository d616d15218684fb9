package dev.cribsheet.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.render.search.EntryIndex.Jump;
import dev.cribsheet.view.page.SearchPageView.Entry;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EntryIndexTest {
  private static SearchPage page(String title) {
    return new SearchPage(
        new SearchDocument(
            SearchKind.PAGE, title + ".html", title, "", ResultNote.NONE, "", List.of(), ""),
        List.of(
            new SearchDocument(
                SearchKind.PAGE,
                title + ".html#traps",
                "Traps",
                title,
                ResultNote.NONE,
                "",
                List.of(),
                "x")),
        List.of());
  }

  private static EntryIndex index(List<SearchPage> pages) {
    return EntryIndex.of(pages, "en", "Glossary");
  }

  @Test
  void pagesAreListedUnderTheirLettersAndTheirHeadingsAreNot() {
    EntryIndex index = index(List.of(page("zoo"), page("Ape")));
    assertThat(index.jumps()).extracting(Jump::letter).containsExactly("A", "Z");
    assertThat(index.pages()).hasSize(1);
  }

  @Test
  void aTermIsToldFromATableOfTheSameName() {
    SearchPage numbers = page("Numbers");
    List<SearchDocument> entries =
        Stream.of(SearchKind.NUMBER, SearchKind.TERM)
            .map(
                kind ->
                    new SearchDocument(
                        kind, "n#a", "Uptime", "Numbers", ResultNote.NONE, "", List.of(), ""))
            .toList();
    assertThat(index(List.of(new SearchPage(numbers.whole(), List.of(), entries))).pages().get(0))
        .last()
        .satisfies(
            letter ->
                assertThat(letter.entries())
                    .extracting(Entry::within)
                    .containsExactly("Numbers", "Glossary"));
  }

  @Test
  void manyEntriesAreSplitIntoPages() {
    EntryIndex index =
        index(IntStream.range(0, 700).mapToObj(i -> page((i < 400 ? "a" : "b") + i)).toList());
    assertThat(index.pages()).hasSize(3);
    assertThat(index.jumps())
        .containsExactly(new Jump("A", 1, "letter-1"), new Jump("B", 2, "letter-2"));
  }

  @Test
  void aLetterThatFitsOnAPageIsNotSplit() {
    EntryIndex index =
        index(IntStream.range(0, 300).mapToObj(i -> page((i < 200 ? "a" : "b") + i)).toList());
    assertThat(index.jumps())
        .containsExactly(new Jump("A", 1, "letter-1"), new Jump("B", 2, "letter-2"));
    assertThat(index.pages()).allSatisfy(letters -> assertThat(letters).hasSize(1));
  }
}
