package dev.cribsheet.view.page;

import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.view.part.LinkView;
import dev.cribsheet.view.part.PlanView;
import dev.cribsheet.view.part.SectionView;
import dev.cribsheet.view.part.StepCardView;
import dev.cribsheet.view.part.TimelineView;
import java.util.List;

/** The overview of the framework, with the names of the rubric's levels. */
public record FrameworkPageView(
    String title,
    HtmlFragment lede,
    List<SectionView> sections,
    HtmlFragment footnotes,
    TimelineView timeline,
    List<PlanView> plans,
    List<StepCardView> steps,
    boolean hasShortPlans,
    List<String> levels,
    List<SignalView> signals,
    List<LinkView> sheets) {
  /**
   * What an interviewer looks for, with one descriptor per level or none at all, and the steps
   * where it shows.
   */
  public record SignalView(
      String id,
      String name,
      HtmlFragment looksLike,
      List<HtmlFragment> descriptors,
      int weight,
      List<LinkView> steps) {}
}
