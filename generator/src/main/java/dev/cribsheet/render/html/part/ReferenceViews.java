package dev.cribsheet.render.html.part;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.content.model.Checklist;
import dev.cribsheet.content.model.SheetList;
import dev.cribsheet.content.model.SheetListName;
import dev.cribsheet.content.model.Term;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.view.page.ChecklistsPageView;
import dev.cribsheet.view.page.NumbersPageView;
import dev.cribsheet.view.page.RedFlagsPageView;
import dev.cribsheet.view.part.LinkView;
import dev.cribsheet.view.part.RedFlagView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Views of the pages for checklists, red flags and numbers. */
public final class ReferenceViews {
  private static final String GENERAL = "any-step";

  private ReferenceViews() {}

  /**
   * Lists the checklists of the steps first, then the others, grouped by the sheet that prints
   * them.
   */
  public static ChecklistsPageView checklists(PageContext scope) {
    List<ChecklistsPageView.Entry> lists = new ArrayList<>();
    List<Checklist> own = scope.site().content().checklists();
    Map<String, Integer> groups = new LinkedHashMap<>();
    String group = "";
    for (SiteStep step : scope.site().steps()) {
      if (!step.content().checklist().isEmpty()) {
        String start = lists.isEmpty() && !own.isEmpty() ? scope.t("part.steps") : "";
        lists.add(ListViews.checklist(scope, start, step));
        groups.merge(scope.t("part.steps"), step.content().checklist().size(), Integer::sum);
      }
    }
    for (Checklist list : own) {
      String sheet = sheetTitle(scope, list);
      boolean named = sheet.equals(group) || sheet.equals(list.title());
      lists.add(ListViews.checklist(scope, named ? "" : sheet, list));
      groups.merge(sheet.isEmpty() ? list.title() : sheet, list.items().size(), Integer::sum);
      group = sheet;
    }
    int total = lists.stream().mapToInt(list -> list.items().size()).sum();
    return new ChecklistsPageView(
        lists, total, counted(scope, groups), scope.links(PageKind.SHEETS));
  }

  private static List<String> counted(PageContext scope, Map<String, Integer> groups) {
    return groups.size() < 2
        ? List.of()
        : groups.entrySet().stream()
            .map(
                e ->
                    scope.t("checklists.group", Map.of("group", e.getKey(), "count", e.getValue())))
            .toList();
  }

  /** Returns the title of the first sheet that prints a checklist; empty if none does. */
  private static String sheetTitle(PageContext scope, Checklist list) {
    SheetListName name = new SheetListName(SheetList.CHECKLIST, list.id());
    return scope.site().sheets().stream()
        .filter(sheet -> sheet.outline().shows(name))
        .findFirst()
        .map(sheet -> SheetListViews.title(scope, sheet))
        .orElse("");
  }

  /** Lists each red flag under its first step, and flags without a step last. */
  public static RedFlagsPageView redFlags(PageContext scope) {
    Site site = scope.site();
    List<RedFlagsPageView.Group> groups = new ArrayList<>();
    for (SiteStep step : site.steps()) {
      List<RedFlagView> flags =
          step.redFlags().stream()
              .filter(flag -> site.isFirst(flag, step))
              .map(flag -> ListViews.redFlag(scope, flag))
              .toList();
      if (!flags.isEmpty()) {
        groups.add(
            new RedFlagsPageView.Group(
                "step-" + step.content().id(),
                step.content().title(),
                step.number(),
                scope.hue(step.number()),
                scope.to(step.url()),
                flags));
      }
    }
    List<RedFlagView> general =
        site.content().redFlags().stream()
            .filter(flag -> flag.steps().isEmpty())
            .map(flag -> ListViews.redFlag(scope, flag))
            .toList();
    if (!general.isEmpty()) {
      groups.add(
          new RedFlagsPageView.Group(GENERAL, scope.t("red-flags.general"), 0, 0, "", general));
    }
    return new RedFlagsPageView(
        groups,
        site.content().redFlags().size(),
        sheet(scope, "red-flags.print", PageKind.RED_FLAGS));
  }

  public static NumbersPageView numbers(PageContext scope) {
    List<Term> terms = scope.site().content().terms();
    String language = scope.site().config().language().value();
    return new NumbersPageView(
        scope.site().content().numbers().stream()
            .map(table -> ListViews.table(scope, table))
            .toList(),
        LetterGroups.of(language, terms, Term::term).stream()
            .map(letter -> letter(scope, letter))
            .toList(),
        terms.size(),
        sheet(scope, "numbers.print", PageKind.NUMBERS));
  }

  /** Returns a link to the first sheet that prints the content of this page, if any. */
  private static List<LinkView> sheet(PageContext scope, String text, PageKind page) {
    return scope.site().sheets().stream()
        .filter(sheet -> sheet.screen().equals(page.url()))
        .limit(1)
        .map(sheet -> scope.link(scope.t(text), sheet.files().page()))
        .toList();
  }

  private static NumbersPageView.Letter letter(PageContext scope, LetterGroups<Term> letter) {
    return new NumbersPageView.Letter(
        letter.id(),
        letter.letter(),
        letter.items().stream().map(term -> term(scope, term)).toList());
  }

  private static NumbersPageView.Entry term(PageContext scope, Term term) {
    List<LinkView> see =
        term.see().stream()
            .flatMap(
                id ->
                    scope.site().content().terms().stream()
                        .filter(other -> other.id().equals(id.id()))
                        .map(other -> new LinkView(other.term(), "#" + other.id(), false)))
            .toList();
    return new NumbersPageView.Entry(
        term.id(), term.term(), term.also(), scope.html(term.definition()), see);
  }
}
