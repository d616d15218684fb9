package dev.cribsheet.render.search;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.content.model.Checklist;
import dev.cribsheet.content.model.Framework;
import dev.cribsheet.content.model.NumberTable;
import dev.cribsheet.content.model.RedFlag;
import dev.cribsheet.content.model.SignalSet.Signal;
import dev.cribsheet.content.model.StudyPath;
import dev.cribsheet.content.model.Term;
import dev.cribsheet.site.Site;
import dev.cribsheet.theme.UiStrings;
import java.util.Map;
import java.util.stream.Collectors;

/** Builds the searchable text of a generated page: its title and the entries it collects. */
record CollectionPageBuilder(Site site, UiStrings strings, PageKind kind) {
  SearchPage page() {
    return switch (kind) {
      case HOME -> builder(site.config().title()).text(site.config().lede()).page();
      case FRAMEWORK -> framework();
      case PATH -> paths();
      case CHECKLISTS -> checklists();
      case RED_FLAGS -> redFlags();
      case NUMBERS -> numbers();
      default -> builder(title()).text(description()).page();
    };
  }

  private String title() {
    return strings.text("page." + kind.key());
  }

  private String description() {
    return strings.text("description." + kind.key(), Map.of("site", site.config().title()));
  }

  private SearchPageBuilder builder(String title) {
    return new SearchPageBuilder(
        kind == PageKind.FRAMEWORK ? SearchKind.FRAMEWORK : SearchKind.PAGE, kind.url(), title);
  }

  private SearchPage framework() {
    SearchPageBuilder builder =
        builder(site.framework().map(Framework::title).orElseGet(this::title));
    site.framework().ifPresent(found -> builder.text(found.lede()).document(found.body()));
    for (Signal signal : site.content().signals().signals()) {
      builder.entry(SearchKind.FRAMEWORK, signal.id(), signal.name(), signal.looksLike().plain());
    }
    return builder.page();
  }

  private SearchPage paths() {
    SearchPageBuilder builder = builder(title()).text(description());
    for (StudyPath path : site.content().studyPaths()) {
      builder.heading(path.id(), path.title());
      String days =
          path.days().stream().map(StudyPath.Day::title).collect(Collectors.joining("\n"));
      builder.entry(SearchKind.PAGE, path.id(), path.title(), days);
    }
    return builder.page();
  }

  private SearchPage checklists() {
    SearchPageBuilder builder = builder(title()).text(description());
    for (Checklist list : site.content().checklists()) {
      builder.heading(list.id(), list.title());
      builder.entry(SearchKind.CHECKLIST, list.id(), list.title(), SearchPages.words(list.items()));
    }
    return builder.page();
  }

  private SearchPage redFlags() {
    SearchPageBuilder builder = builder(title()).text(description());
    for (RedFlag flag : site.content().redFlags()) {
      String words =
          String.join(
              "\n",
              flag.looksLike().plain(),
              flag.why().plain(),
              flag.instead().plain(),
              flag.bad().plain(),
              flag.better().plain());
      builder.entry(SearchKind.RED_FLAG, flag.id(), flag.name(), words.strip());
    }
    return builder.page();
  }

  private SearchPage numbers() {
    SearchPageBuilder builder = builder(title()).text(description());
    for (NumberTable table : site.content().numbers()) {
      builder.heading(table.id(), table.title());
      builder.entry(SearchKind.NUMBER, table.id(), table.title(), SearchPages.rows(table));
    }
    for (Term term : site.content().terms()) {
      builder.entry(SearchKind.TERM, term.id(), term.term(), SearchPages.words(term));
    }
    return builder.page();
  }
}
