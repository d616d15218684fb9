package dev.cribsheet.render.html.page;

import dev.cribsheet.content.model.Anchors;
import dev.cribsheet.content.model.StepPart;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.render.html.part.TextViews;
import dev.cribsheet.site.Site;
import dev.cribsheet.view.part.TocEntryView;
import java.util.ArrayList;
import java.util.List;

/** The table of contents of the framework page. */
final class FrameworkContents {
  private FrameworkContents() {}

  static List<TocEntryView> of(PageContext scope) {
    Site site = scope.site();
    List<TocEntryView> entries = new ArrayList<>();
    if (!site.steps().isEmpty()) {
      entries.add(entry(scope, Anchors.STEPS));
    }
    site.framework().ifPresent(found -> entries.addAll(TextViews.entries(scope, found.body())));
    if (!site.content().signals().signals().isEmpty()) {
      entries.add(entry(scope, Anchors.SIGNALS));
    }
    if (!site.steps().isEmpty()) {
      entries.add(entry(scope, Anchors.TIME));
    }
    if (site.steps().stream()
        .anyMatch(step -> !step.content().text(StepPart.SHORT_PLAN).isEmpty())) {
      entries.add(entry(scope, StepPart.SHORT_PLAN.anchor()));
    }
    return TextViews.brief(entries);
  }

  private static TocEntryView entry(PageContext scope, String anchor) {
    return new TocEntryView(2, anchor, HtmlFragment.ofText(scope.t("part." + anchor)));
  }
}
