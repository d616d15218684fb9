package dev.cribsheet.render.search;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.content.Checklist;
import dev.cribsheet.content.Framework;
import dev.cribsheet.content.NumberTable;
import dev.cribsheet.content.RedFlag;
import dev.cribsheet.content.SignalSet.Signal;
import dev.cribsheet.content.Term;
import dev.cribsheet.site.Site;
import dev.cribsheet.theme.UiStrings;
import java.util.Map;

/** What a generated page has to search: its own name, and the entries that it gathers. */
record CollectionPageBuilder(Site site, UiStrings strings, PageKind kind) {
  SearchPage page() {
    return switch (kind) {
      case HOME -> draft(site.config().title()).text(site.config().lede()).page();
      case FRAMEWORK -> framework();
      case CHECKLISTS -> checklists();
      case RED_FLAGS -> redFlags();
      case NUMBERS -> numbers();
      default -> draft(title()).text(description()).page();
    };
  }

  private String title() {
    return strings.text("page." + kind.key());
  }

  private String description() {
    return strings.text("description." + kind.key(), Map.of("site", site.config().title()));
  }

  private SearchPageBuilder draft(String title) {
    return new SearchPageBuilder(
        kind == PageKind.FRAMEWORK ? SearchKind.FRAMEWORK : SearchKind.PAGE, kind.url(), title);
  }

  private SearchPage framework() {
    SearchPageBuilder draft = draft(site.framework().map(Framework::title).orElseGet(this::title));
    site.framework().ifPresent(found -> draft.text(found.lede()).document(found.body()));
    for (Signal signal : site.content().signals().signals()) {
      draft.entry(SearchKind.FRAMEWORK, signal.id(), signal.name(), signal.looksLike().plain());
    }
    return draft.page();
  }

  private SearchPage checklists() {
    SearchPageBuilder draft = draft(title()).text(description());
    for (Checklist list : site.content().checklists()) {
      draft.heading(list.id(), list.title());
      draft.entry(SearchKind.CHECKLIST, list.id(), list.title(), SearchPages.words(list.items()));
    }
    return draft.page();
  }

  private SearchPage redFlags() {
    SearchPageBuilder draft = draft(title()).text(description());
    for (RedFlag flag : site.content().redFlags()) {
      String words =
          String.join(
              " ",
              flag.looksLike().plain(),
              flag.why().plain(),
              flag.instead().plain(),
              flag.bad().plain(),
              flag.better().plain());
      draft.entry(SearchKind.RED_FLAG, flag.id(), flag.name(), words.strip());
    }
    return draft.page();
  }

  private SearchPage numbers() {
    SearchPageBuilder draft = draft(title()).text(description());
    for (NumberTable table : site.content().numbers()) {
      draft.heading(table.id(), table.title());
      draft.entry(SearchKind.NUMBER, table.id(), table.title(), SearchPages.rows(table));
    }
    for (Term term : site.content().terms()) {
      draft.entry(SearchKind.TERM, term.id(), term.term(), SearchPages.words(term));
    }
    return draft.page();
  }
}
