package dev.cribsheet.render.html;

import dev.cribsheet.content.Anchors;
import dev.cribsheet.content.Step;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.view.TocEntryView;
import java.util.ArrayList;
import java.util.List;

/** The table of contents of a step's page: its generated parts around the author's headings. */
final class StepContents {
  private final PageScope scope;
  private final List<TocEntryView> entries = new ArrayList<>();

  private StepContents(PageScope scope) {
    this.scope = scope;
  }

  static List<TocEntryView> of(PageScope scope, SiteStep step) {
    StepContents contents = new StepContents(scope);
    Step content = step.content();
    contents.add(Anchors.OUTPUT, content.output().isEmpty());
    contents.entries.addAll(TextViews.entries(scope, content.body()));
    contents.add(Anchors.SAY, content.say().isEmpty());
    contents.add(Anchors.CHECKLIST, content.checklist().isEmpty());
    contents.add(Anchors.DO, content.doList().isEmpty());
    contents.add(Anchors.AVOID, content.avoid().isEmpty());
    contents.add(Anchors.ASK, content.ask().isEmpty());
    contents.add(Anchors.NUMBERS, step.numbers().isEmpty());
    contents.add(Anchors.RED_FLAGS, step.redFlags().isEmpty());
    contents.add(Anchors.EXAMPLE, step.example().isEmpty());
    contents.add(Anchors.RELATED, step.related().isEmpty());
    contents.add(Anchors.SHORT_PLAN, content.shortPlan().isEmpty());
    contents.add(Anchors.HANDOVER, content.handover().isEmpty());
    return contents.entries;
  }

  private void add(String anchor, boolean absent) {
    if (!absent) {
      entries.add(new TocEntryView(2, anchor, HtmlFragment.ofText(scope.t("part." + anchor))));
    }
  }
}
