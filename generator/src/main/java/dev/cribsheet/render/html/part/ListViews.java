package dev.cribsheet.render.html.part;

import dev.cribsheet.content.model.Anchors;
import dev.cribsheet.content.model.Checklist;
import dev.cribsheet.content.model.Item;
import dev.cribsheet.content.model.ItemGroup;
import dev.cribsheet.content.model.NumberTable;
import dev.cribsheet.content.model.RedFlag;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.view.part.ChecklistView;
import dev.cribsheet.view.part.ItemGroupView;
import dev.cribsheet.view.part.ItemView;
import dev.cribsheet.view.part.NumberTableView;
import dev.cribsheet.view.part.NumberView;
import dev.cribsheet.view.part.RedFlagView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Views of the lists that several pages show. */
final class ListViews {
  private ListViews() {}

  static List<ItemView> items(PageContext scope, String owner, List<Item> items) {
    return items.stream().map(item -> item(scope, owner, item)).toList();
  }

  private static ItemView item(PageContext scope, String owner, Item item) {
    return new ItemView(
        Anchors.item(owner, item.id()),
        item.aliases().stream()
            .map(alias -> Anchors.item(owner, alias))
            .collect(Collectors.joining(" ")),
        scope.html(item.text()),
        scope.html(item.detail()));
  }

  static List<ItemGroupView> groups(PageContext scope, String owner, List<ItemGroup> groups) {
    return groups.stream()
        .map(group -> new ItemGroupView(group.title(), items(scope, owner, group.items())))
        .toList();
  }

  static ChecklistView checklist(PageContext scope, SiteStep step) {
    return new ChecklistView(
        step.content().id(),
        step.content().title(),
        step.number(),
        scope.hue(step.number()),
        scope.to(step.url()),
        items(scope, step.content().id(), step.content().checklist()));
  }

  static ChecklistView checklist(PageContext scope, Checklist list) {
    Optional<SiteStep> step =
        list.step()
            .flatMap(
                id ->
                    scope.site().steps().stream()
                        .filter(candidate -> candidate.content().id().equals(id.id()))
                        .findFirst());
    return new ChecklistView(
        list.id(),
        list.title(),
        step.map(SiteStep::number).orElse(0),
        step.map(found -> scope.hue(found.number())).orElse(0),
        step.map(found -> scope.to(found.url())).orElse(""),
        items(scope, list.id(), list.items()));
  }

  static RedFlagView redFlag(PageContext scope, RedFlag flag) {
    return new RedFlagView(
        flag.id(),
        flag.name(),
        scope.html(flag.looksLike()),
        scope.html(flag.why()),
        scope.html(flag.instead()),
        scope.html(flag.bad()),
        scope.html(flag.better()));
  }

  static NumberTableView table(PageContext scope, NumberTable table) {
    List<NumberView> rows = table.rows().stream().map(row -> number(scope, row)).toList();
    return new NumberTableView(
        table.id(),
        table.title(),
        rows.stream().anyMatch(row -> !row.note().isEmpty()),
        rows.stream().anyMatch(row -> !row.origin().isEmpty()),
        rows);
  }

  /** Returns the view of a number to know. */
  public static NumberView number(PageContext scope, NumberTable.Row row) {
    return new NumberView(
        row.id(),
        scope.html(row.name()),
        scope.html(row.value()),
        row.unit(),
        scope.html(row.note()),
        origin(scope, row));
  }

  private static HtmlFragment origin(PageContext scope, NumberTable.Row row) {
    HtmlFragment origin = scope.html(row.origin());
    if (row.year().isEmpty()) {
      return origin;
    }
    if (origin.isEmpty()) {
      return HtmlFragment.ofText(row.year());
    }
    // The theme's words are escaped; the author's markup is inserted as it is.
    return new HtmlFragment(
        HtmlFragment.ofText(
                scope.t("numbers.source", Map.of("origin", "\uE000", "year", row.year())))
            .html()
            .replace("\uE000", origin.html()));
  }
}
