package dev.cribsheet.render.html.part;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.content.model.Checklist;
import dev.cribsheet.content.model.SheetList;
import dev.cribsheet.content.model.SheetListName;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.view.page.ChecklistsPageView;
import dev.cribsheet.view.page.ChecklistsPageView.Entry;
import dev.cribsheet.view.page.ChecklistsPageView.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The page of all checklists: those of the steps first, then the others, grouped by the sheet that
 * prints them.
 */
public final class ChecklistViews {
  /** What the lists of a section share; the title is empty for a list under its own title. */
  private record Group(String id, String title) {}

  private final PageContext scope;
  private final Map<Group, List<Entry>> groups = new LinkedHashMap<>();

  private ChecklistViews(PageContext scope) {
    this.scope = scope;
  }

  /** Returns the view of the page. */
  public static ChecklistsPageView page(PageContext scope) {
    return new ChecklistViews(scope).page();
  }

  private ChecklistsPageView page() {
    List<Checklist> own = scope.site().content().checklists();
    Group steps = new Group("_lists", own.isEmpty() ? "" : scope.t("part.steps"));
    for (SiteStep step : scope.site().steps()) {
      if (!step.content().checklist().isEmpty()) {
        add(steps, ListViews.checklist(scope, step));
      }
    }
    for (Checklist list : own) {
      add(group(list), ListViews.checklist(scope, list));
    }
    List<Section> sections =
        groups.entrySet().stream()
            .map(
                group -> new Section(group.getKey().id(), group.getKey().title(), group.getValue()))
            .toList();
    List<Entry> lists = sections.stream().flatMap(section -> section.lists().stream()).toList();
    return new ChecklistsPageView(
        lists,
        sections,
        count(lists),
        sections.size() < 2
            ? List.of()
            : sections.stream().map(ChecklistViews::summarised).toList(),
        scope.links(PageKind.SHEETS));
  }

  private void add(Group group, Entry list) {
    groups.computeIfAbsent(group, key -> new ArrayList<>()).add(list);
  }

  /**
   * Returns the group of the first sheet that prints a checklist; the list alone if no sheet does
   * or both have the same title.
   */
  private Group group(Checklist list) {
    SheetListName name = new SheetListName(SheetList.CHECKLIST, list.id());
    return scope.site().sheets().stream()
        .filter(sheet -> sheet.outline().shows(name))
        .findFirst()
        .map(sheet -> new Group("_lists-" + sheet.id(), SheetListViews.title(scope, sheet)))
        .filter(group -> !group.title().equals(list.title()))
        .orElseGet(() -> new Group("_lists-" + list.id(), ""));
  }

  private static ChecklistsPageView.Group summarised(Section section) {
    Entry first = section.lists().get(0);
    boolean own = section.title().isEmpty();
    return new ChecklistsPageView.Group(
        own ? first.id() : section.id(),
        own ? first.title() : section.title(),
        count(section.lists()));
  }

  private static int count(List<Entry> lists) {
    return lists.stream().mapToInt(list -> list.items().size()).sum();
  }
}
