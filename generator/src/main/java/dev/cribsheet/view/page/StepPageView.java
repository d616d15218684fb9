package dev.cribsheet.view.page;

import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.view.part.StepLinkView;
import dev.cribsheet.view.part.StepPartView;
import java.util.List;

/**
 * The page of a step.
 *
 * @param position such as {@code Step 1 of 4}
 * @param minutes such as {@code 3–10 min}
 * @param goal empty if the author left it out
 * @param ticks whether it has a checklist
 * @param sheet the URL of its sheet, empty if there is none
 * @param parts the parts that are not empty, in page order
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
    List<StepPartView> parts,
    HtmlFragment footnotes,
    List<StepLinkView> nextStep) {}
