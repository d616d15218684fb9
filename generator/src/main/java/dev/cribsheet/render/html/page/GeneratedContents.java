package dev.cribsheet.render.html.page;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.content.model.Anchors;
import dev.cribsheet.content.model.StepPart;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.render.html.part.ChecklistViews;
import dev.cribsheet.render.html.part.ReferenceViews;
import dev.cribsheet.render.html.part.TextViews;
import dev.cribsheet.site.Site;
import dev.cribsheet.view.page.ChecklistsPageView;
import dev.cribsheet.view.part.TocEntryView;
import java.util.ArrayList;
import java.util.List;

/** The table of contents of a generated page, in page order. */
final class GeneratedContents {
  private final PageContext scope;
  private final Site site;
  private final List<TocEntryView> entries = new ArrayList<>();

  private GeneratedContents(PageContext scope) {
    this.scope = scope;
    this.site = scope.site();
  }

  static List<TocEntryView> of(PageContext scope, PageKind kind) {
    GeneratedContents contents = new GeneratedContents(scope);
    switch (kind) {
      case FRAMEWORK -> contents.addFramework();
      case CHECKLISTS -> ChecklistViews.page(scope).sections().forEach(contents::addChecklists);
      case RED_FLAGS ->
          ReferenceViews.redFlags(scope)
              .groups()
              .forEach(group -> contents.add(group.id(), group.title(), group.number()));
      case NUMBERS -> {
        contents.site.content().numbers().forEach(t -> contents.add(t.id(), t.title()));
        contents.addIf(!contents.site.content().terms().isEmpty(), Anchors.GLOSSARY);
      }
      default -> {}
    }
    return TextViews.brief(contents.entries);
  }

  private void addFramework() {
    addIf(!site.steps().isEmpty(), Anchors.STEPS);
    site.framework().ifPresent(found -> entries.addAll(TextViews.entries(scope, found.body())));
    addIf(!site.content().signals().signals().isEmpty(), Anchors.SIGNALS);
    addIf(!site.steps().isEmpty(), Anchors.TIME);
    boolean shortPlan =
        site.steps().stream().anyMatch(step -> !step.content().text(StepPart.SHORT_PLAN).isEmpty());
    addIf(shortPlan, StepPart.SHORT_PLAN.anchor());
  }

  private void addChecklists(ChecklistsPageView.Section section) {
    boolean titled = !section.title().isEmpty();
    if (titled) {
      add(section.id(), section.title());
    }
    section.lists().forEach(list -> add(titled ? 3 : 2, list.id(), list.title(), list.number()));
  }

  private void addIf(boolean shown, String anchor) {
    if (shown) {
      add(anchor, scope.t("part." + anchor));
    }
  }

  private void add(String id, String title) {
    add(id, title, 0);
  }

  private void add(String id, String title, int number) {
    add(2, id, title, number);
  }

  private void add(int level, String id, String title, int number) {
    String name = number > 0 ? site.steps().get(number - 1).content().shortTitle() : title;
    HtmlFragment text = HtmlFragment.ofText(name);
    entries.add(new TocEntryView(level, id, text, number, scope.hue(number)));
  }
}
