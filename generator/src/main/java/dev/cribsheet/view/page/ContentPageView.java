package dev.cribsheet.view.page;

import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.view.part.LinkView;
import dev.cribsheet.view.part.PlanView;
import dev.cribsheet.view.part.SectionView;
import java.util.List;

/**
 * A page from the folder {@code pages}.
 *
 * @param practise at most one link, to the first question that the text links to
 * @param plan the plan of the default session, if the page has a section for every step
 */
public record ContentPageView(
    String title,
    List<LinkView> practise,
    List<PlanView> plan,
    List<SectionView> sections,
    HtmlFragment footnotes) {}
