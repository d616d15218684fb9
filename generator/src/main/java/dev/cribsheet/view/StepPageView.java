package dev.cribsheet.view;

import dev.cribsheet.html.HtmlFragment;
import java.util.List;

/**
 * The page of a step; parts the author left out are empty.
 *
 * @param position such as {@code Step 1 of 4}
 * @param example at most one
 * @param minutes such as {@code 3–10 min}
 * @param sheet address of the sheet to print, empty when there is none
 * @param nextStep at most one
 */
public record StepPageView(
    String id,
    int number,
    int hue,
    String position,
    String minutes,
    String title,
    HtmlFragment goal,
    HtmlFragment output,
    List<SectionView> sections,
    HtmlFragment footnotes,
    List<ItemView> say,
    ChecklistView checklist,
    List<ItemView> doList,
    List<ItemView> avoid,
    List<ItemGroupView> ask,
    List<NumberView> numbers,
    List<RedFlagView> redFlags,
    List<QuestionLinkView> example,
    List<QuestionLinkView> related,
    HtmlFragment handover,
    HtmlFragment shortPlan,
    String sheet,
    List<StepLinkView> nextStep,
    String redFlagsUrl,
    String numbersUrl) {}
