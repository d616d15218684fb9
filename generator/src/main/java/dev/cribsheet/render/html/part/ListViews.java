package dev.cribsheet.render.html.part;

import dev.cribsheet.content.model.Anchors;
import dev.cribsheet.content.model.Checklist;
import dev.cribsheet.content.model.Item;
import dev.cribsheet.content.model.ItemGroup;
import dev.cribsheet.content.model.NumberTable;
import dev.cribsheet.content.model.RedFlag;
import dev.cribsheet.content.model.Reference;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.content.model.StepPart;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.view.page.ChecklistsPageView;
import dev.cribsheet.view.page.NumbersPageView;
import dev.cribsheet.view.part.ItemView;
import dev.cribsheet.view.part.NumberView;
import dev.cribsheet.view.part.RedFlagView;
import dev.cribsheet.view.part.StepPartView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Views of the lists that several pages show. */
final class ListViews {
  private ListViews() {}

  static List<ItemView> items(PageContext scope, String owner, List<Item> items) {
    return items.stream().map(item -> item(scope, owner, item, "")).toList();
  }

  /** Returns the items of all groups; the first of each has the group's heading. */
  static List<ItemView> checks(PageContext scope, String owner, List<ItemGroup> groups) {
    List<ItemView> views = new ArrayList<>();
    for (ItemGroup group : groups) {
      String heading = group.title();
      for (Item item : group.items()) {
        views.add(item(scope, owner, item, heading));
        heading = "";
      }
    }
    return views;
  }

  private static ItemView item(PageContext scope, String owner, Item item, String group) {
    return new ItemView(
        Anchors.item(owner, item.id()),
        item.aliases().stream()
            .map(alias -> Anchors.item(owner, alias))
            .collect(Collectors.joining(" ")),
        scope.html(item.text()),
        scope.html(item.detail()),
        group);
  }

  static List<StepPartView.Group> groups(PageContext scope, String owner, List<ItemGroup> groups) {
    return groups.stream()
        .map(group -> new StepPartView.Group(group.title(), items(scope, owner, group.items())))
        .toList();
  }

  static ChecklistsPageView.Entry checklist(PageContext scope, SiteStep step) {
    Step content = step.content();
    return new ChecklistsPageView.Entry(
        content.id(),
        content.title(),
        step.number(),
        scope.hue(step.number()),
        scope.to(step.url()),
        checks(scope, content.id(), content.groups(StepPart.CHECKLIST)));
  }

  static ChecklistsPageView.Entry checklist(PageContext scope, Checklist list) {
    Optional<SiteStep> step = list.step().map(Reference::id).flatMap(scope.site()::step);
    return new ChecklistsPageView.Entry(
        list.id(),
        list.title(),
        0,
        scope.hue(step.map(SiteStep::number).orElse(0)),
        step.map(found -> scope.to(found.url())).orElse(""),
        checks(scope, list.id(), list.groups()));
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

  /** Returns a table that states the source and year shared by most of its rows only once. */
  static NumbersPageView.Table table(PageContext scope, NumberTable table) {
    List<NumberTable.Row> rows = table.rows();
    HtmlFragment source =
        most(rows.stream().map(row -> scope.html(row.origin())).toList(), HtmlFragment.none());
    String year =
        source.isEmpty() ? "" : most(rows.stream().map(NumberTable.Row::year).toList(), "");
    return new NumbersPageView.Table(
        table.id(),
        table.title(),
        origin(scope, source, table.title().contains(year) ? "" : year),
        rows.stream().map(row -> number(scope, row, apart(scope, row, source, year))).toList());
  }

  /** Returns the origin of a row, without the parts that its table already states. */
  private static HtmlFragment apart(
      PageContext scope, NumberTable.Row row, HtmlFragment source, String year) {
    HtmlFragment own = scope.html(row.origin());
    return origin(
        scope,
        own.equals(source) ? HtmlFragment.none() : own,
        row.year().equals(year) ? "" : row.year());
  }

  /** Returns the value that more than half of the rows have, or else {@code otherwise}. */
  private static <T> T most(List<T> values, T otherwise) {
    return values.stream()
        .filter(value -> 2 * Collections.frequency(values, value) > values.size())
        .findFirst()
        .orElse(otherwise);
  }

  static NumberView number(PageContext scope, NumberTable.Row row) {
    return number(scope, row, origin(scope, scope.html(row.origin()), row.year()));
  }

  /** Returns a number with only its year as the origin. */
  static NumberView dated(PageContext scope, NumberTable.Row row) {
    return number(scope, row, HtmlFragment.ofText(row.year()));
  }

  private static NumberView number(PageContext scope, NumberTable.Row row, HtmlFragment origin) {
    return new NumberView(
        row.id(),
        scope.html(row.name()),
        scope.html(row.value()),
        row.unit(),
        scope.html(row.note()),
        origin);
  }

  private static HtmlFragment origin(PageContext scope, HtmlFragment origin, String year) {
    if (year.isEmpty()) {
      return origin;
    }
    if (origin.isEmpty()) {
      return HtmlFragment.ofText(year);
    }
    // The theme's words are escaped; the author's markup is inserted as is.
    return new HtmlFragment(
        HtmlFragment.ofText(scope.t("numbers.source", Map.of("origin", "\uE000", "year", year)))
            .html()
            .replace("\uE000", origin.html()));
  }
}
