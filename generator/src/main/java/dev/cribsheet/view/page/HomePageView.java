package dev.cribsheet.view.page;

import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.view.part.LinkView;
import dev.cribsheet.view.part.StepCardView;
import dev.cribsheet.view.part.TimelineView;
import java.util.List;

/** The home page; {@code start} and {@code sheets} are at most one link each. */
public record HomePageView(
    HtmlFragment title,
    HtmlFragment lede,
    List<LinkView> start,
    List<LinkView> sheets,
    TimelineView timeline,
    List<StepCardView> steps,
    List<Tool> tools) {
  /** A section of the site with a line about its purpose. */
  public record Tool(String title, String line, String url) {}
}
