package dev.cribsheet.render.search;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.output.Output;
import dev.cribsheet.output.OutputKind;
import dev.cribsheet.render.html.page.PageDefinition;
import dev.cribsheet.render.html.page.PageDefinition.Neighbours;
import dev.cribsheet.render.html.page.PageRenderer;
import dev.cribsheet.site.Site;
import dev.cribsheet.theme.UiStrings;
import dev.cribsheet.view.page.SearchPageView;
import dev.cribsheet.view.page.SearchPageView.Jump;
import dev.cribsheet.view.page.SearchPageView.Letter;
import dev.cribsheet.view.part.LinkView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The search pages: a search field and, for readers without scripts, an A–Z index. */
record IndexPages(Site site, UiStrings strings, EntryIndex index) {
  static IndexPages of(Site site, UiStrings strings, List<SearchPage> pages) {
    String language = site.config().language().value();
    return new IndexPages(
        site, strings, EntryIndex.of(pages, language, strings.text("search.kind.term")));
  }

  private static UrlPath url(int number) {
    return number == 1 ? PageKind.SEARCH.url() : new UrlPath("search-" + number + ".html");
  }

  List<Output> outputs(PageRenderer renderer) {
    return IntStream.rangeClosed(1, index.pages().size())
        .mapToObj(number -> renderer.output(definition(number), OutputKind.PAGE))
        .toList();
  }

  PageDefinition first() {
    return definition(1);
  }

  private PageDefinition definition(int number) {
    String title = strings.text("page.search");
    String name = number == 1 ? title : title + " " + span(number);
    List<Letter> letters = index.pages().get(number - 1);
    return new PageDefinition(
        PageKind.SEARCH.key(),
        url(number),
        name,
        PageDefinition.headTitle(strings, site, name),
        strings.text("description.search", Map.of("site", site.config().title())),
        Optional.empty(),
        Optional.empty(),
        scope -> List.of(),
        scope -> new Neighbours(link(number - 1), link(number + 1)),
        (scope, results) -> new SearchPageView(part(number), jumps(number), letters));
  }

  private List<Jump> jumps(int number) {
    return index.jumps().stream()
        .map(
            jump ->
                new Jump(
                    jump.letter(),
                    url(jump.page()).path() + "#" + jump.id(),
                    jump.page() == number))
        .toList();
  }

  private List<LinkView> link(int number) {
    return number >= 1 && number <= index.pages().size()
        ? List.of(new LinkView(span(number), url(number).path(), false))
        : List.of();
  }

  private String part(int number) {
    int count = index.pages().size();
    return count == 1
        ? ""
        : strings.text(
            "search.part", Map.of("page", number, "count", count, "letters", span(number)));
  }

  /** Returns the first and the last letter of a page, such as {@code B–D}. */
  private String span(int number) {
    List<Letter> letters = index.pages().get(number - 1);
    if (letters.isEmpty()) {
      return "";
    }
    String first = letters.get(0).letter();
    String last = letters.get(letters.size() - 1).letter();
    return first.equals(last) ? first : first + "\u2013" + last;
  }
}
