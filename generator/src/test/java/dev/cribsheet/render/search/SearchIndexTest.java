package dev.cribsheet.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.content.model.Term;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.MarkdownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
  private static final List<SearchPage> FEW =
      List.of(
          page("Plan", "Talk about the cache once. Then the cache again, the cache, the caches."),
          page("Caching", "Where to put it."),
          page("Queues", "A queue of messages at 500 QPS."),
          page("Numbers", "Queries per second, and what they cost."));

  private static SearchPage page(String title, String body, SearchDocument.Jump... headings) {
    String address = title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".html";
    return new SearchPage(
        new SearchDocument(
            SearchKind.PAGE, address, title, "", ResultNote.NONE, "", List.of(headings), body),
        List.of(),
        List.of());
  }

  private static Term term(String name, String... also) {
    return new Term(
        "t",
        name,
        MarkdownText.EMPTY,
        List.of(),
        List.of(also),
        false,
        SourceRef.file("glossary.yaml"));
  }

  private static Found index(List<SearchPage> pages, Term... terms) {
    return new Found(SearchIndex.of(Corpus.of(pages), List.of(terms), "en"));
  }

  /** Returns pages of random words, enough for dozens of files. */
  private static List<SearchPage> many() {
    Random random = new Random(7);
    List<SearchPage> pages = new ArrayList<>();
    for (int i = 0; i < 2500; i++) {
      StringBuilder body = new StringBuilder("every page has these words");
      for (int w = 0; w < 40; w++) {
        body.append(" w").append(Integer.toString(random.nextInt(40_000), 36)).append("ing");
      }
      pages.add(page("Page x" + i, body.toString()));
    }
    return pages;
  }

  @Test
  void aTitleComesBeforeManyMentions() {
    assertThat(index(FEW).titles("caching")).containsExactly("Caching", "Plan");
  }

  @Test
  void anotherNameCountsAsATitle() {
    List<SearchPage> pages =
        List.of(
            page("Birds", "The twitter of birds, twitter, twitter."),
            page("News feed", "Posts.", SearchDocument.Jump.name("Twitter timeline")));
    Found index = index(pages);
    assertThat(index.titles("twitter")).containsExactly("News feed", "Birds");
    assertThat(index.index().documents().files().get(0).data()).contains("\"Twitter timeline\"");
  }

  @Test
  void everyFormLeadsToTheStem() {
    Found index = index(FEW);
    assertThat(index.titles("caches")).isEqualTo(index.titles("cache"));
    assertThat(index.titles("queue")).containsExactly("Queues");
  }

  @Test
  void languagesThatStartWithTheSameLetterAreDistinct() {
    Found index =
        index(
            List.of(
                page("C pointers", "The language C."),
                page("C++ templates", "The language C++."),
                page("C# generics", "The language C#.")));
    assertThat(index.titles("c")).containsExactly("C pointers");
    assertThat(index.titles("c++")).containsExactly("C++ templates");
    assertThat(index.titles("c#")).containsExactly("C# generics");
  }

  @Test
  void wordsInIdentifiersAndGroupedDigitsAreFound() {
    Found index =
        index(List.of(page("Maps", "Use a ConcurrentHashMap."), page("Rows", "1,000,000 rows")));
    assertThat(index.titles("concurrent")).containsExactly("Maps");
    assertThat(index.titles("map")).contains("Maps");
    assertThat(index.titles("hashmap")).containsExactly("Maps");
    assertThat(index.titles("1000000")).containsExactly("Rows");
  }

  @Test
  void anotherNameOfATermIsAtTheStartOfItsResult() {
    assertThat(SearchPages.words(term("Al dente", "firm"))).startsWith("(firm)");
  }

  @Test
  void synonymsFindEachOther() {
    Found index = index(FEW, term("QPS", "queries per second"));
    assertThat(index.titles("qps")).containsExactlyInAnyOrder("Queues", "Numbers");
    assertThat(index.titles("second")).containsExactlyInAnyOrder("Queues", "Numbers");
  }

  @Test
  void aSmallSiteHasOneFileOfEach() {
    SearchIndex index = index(FEW).index();
    assertThat(index.files()).extracting(IndexFile::name).containsExactly("t0", "d0");
  }

  @Test
  void aLargeSiteIsFoundThroughItsFiles() {
    List<SearchPage> pages = many();
    Found index = index(pages);
    assertThat(index.index().terms().files()).hasSizeGreaterThan(12);
    assertThat(index.index().terms().files()).allMatch(file -> file.data().length() < 40_000);
    for (int i = 0; i < pages.size(); i += 97) {
      assertThat(index.titles("x" + i)).containsExactly("Page x" + i);
    }
  }

  @Test
  void aWordOfMostPagesIsListedForTitlesOnly() {
    Found index = index(many());
    assertThat(index.titles("words")).isEmpty();
    assertThat(index.titles("page")).hasSize(2500);
  }

  @Test
  void theSameSiteGivesTheSameFiles() {
    assertThat(index(many()).index().files()).isEqualTo(index(many()).index().files());
  }

  @Test
  void aHostileTitleIsEscaped() {
    SearchIndex index = index(List.of(page("\"]);alert(1)//\\ \u2028 `${x}`", "x"))).index();
    assertThat(index.documents().files().get(0).data())
        .contains("\\\"]);alert(1)//\\\\ \\u2028 `${x}`");
    assertThat(index.terms().files().get(0).data().replaceAll("^`|`$", ""))
        .doesNotContain("`", "$");
  }

  @Test
  void anExcerptMarksTheEndsOfBlocksAndLeavesOutHeadings() {
    String body = "Which cache\nKeys\nAt the edge.\nIn the app\n" + "word ".repeat(60);
    String data =
        index(List.of(page("A", body, new SearchDocument.Jump("keys", "Keys"))))
            .index()
            .documents()
            .files()
            .get(0)
            .data();
    assertThat(data).contains("Which cache · At the edge. In the app · word").contains("word…\"");
  }

  @Test
  void aTermDoesNotRepeatThePageThatItsGroupNames() {
    assertThat(shown(SearchKind.TERM)).doesNotContain("Numbers and glossary");
    assertThat(shown(SearchKind.QUESTION)).contains("Numbers and glossary");
  }

  @Test
  void aPartOfAQuestionGivesNoAnswerAway() {
    assertThat(shown(SearchKind.QUESTION)).doesNotContain("Text.");
    assertThat(shown(SearchKind.STEP)).contains("Text.");
  }

  private static String shown(SearchKind kind) {
    SearchDocument part =
        new SearchDocument(
            kind,
            "numbers.html#a",
            "A",
            "Numbers and glossary",
            ResultNote.NONE,
            "",
            List.of(),
            "Text.");
    SearchPage page = new SearchPage(part, List.of(), List.of());
    return index(List.of(page)).index().documents().files().get(0).data();
  }
}
