package dev.cribsheet.render.html.page;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.content.model.Anchors;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.render.html.part.ReferenceViews;
import dev.cribsheet.view.part.TocEntryView;
import java.util.List;
import java.util.stream.Stream;

/** The tables of contents of pages that collect entries from other files. */
final class CollectionContents {
  private CollectionContents() {}

  static List<TocEntryView> of(PageContext scope, PageKind kind) {
    return switch (kind) {
      case CHECKLISTS ->
          ReferenceViews.checklists(scope).lists().stream()
              .map(list -> entry(list.id(), list.title()))
              .toList();
      case RED_FLAGS ->
          ReferenceViews.redFlags(scope).groups().stream()
              .map(group -> entry(group.id(), group.title()))
              .toList();
      case NUMBERS -> numbers(scope);
      default -> List.of();
    };
  }

  private static List<TocEntryView> numbers(PageContext scope) {
    Stream<TocEntryView> tables =
        scope.site().content().numbers().stream().map(table -> entry(table.id(), table.title()));
    Stream<TocEntryView> glossary =
        scope.site().content().terms().isEmpty()
            ? Stream.of()
            : Stream.of(entry(Anchors.GLOSSARY, scope.t("part." + Anchors.GLOSSARY)));
    return Stream.concat(tables, glossary).toList();
  }

  private static TocEntryView entry(String id, String title) {
    return new TocEntryView(2, id, HtmlFragment.ofText(title));
  }
}
