package dev.cribsheet.view.page;

import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.view.part.StepLinkView;
import dev.cribsheet.view.part.StepPartView;
import dev.cribsheet.view.part.TimelineView;
import java.util.List;

/**
 * The page of a step.
 *
 * @param position such as {@code Step 1 of 4}
 * @param minutes such as {@code 3–10 min}
 * @param goal empty if the author left it out
 * @param ticks whether it has a checklist
 * @param sheet the URL of its sheet; empty if there is none
 * @param timeline all steps to scale, with this one marked
 * @param parts the parts that are not empty, with those to do and to avoid together; for themes
 *     that do not use groups
 * @param groups the same parts by what they are for, in page order, with those to do and to avoid
 *     apart
 * @param nextStep at most one link
 */
public record StepPageView(
    String id,
    int number,
    int hue,
    String position,
    String minutes,
    String title,
    HtmlFragment goal,
    boolean ticks,
    String sheet,
    TimelineView timeline,
    List<StepPartView> parts,
    List<Group> groups,
    HtmlFragment footnotes,
    List<StepLinkView> nextStep) {
  /** Parts with a common heading; the title is empty if each part has its own. */
  public record Group(String id, String title, List<StepPartView> parts) {}
}
