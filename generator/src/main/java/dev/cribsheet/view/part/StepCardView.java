package dev.cribsheet.view.part;

import dev.cribsheet.html.HtmlFragment;

/**
 * A step on a card, or as a block of the overview.
 *
 * @param line the goal's first sentence as plain text
 * @param minutes such as {@code 3–10 min}
 * @param items the number of checklist items
 * @param ticks the ids of those items, separated by spaces
 */
public record StepCardView(
    String id,
    int number,
    int hue,
    String title,
    String shortTitle,
    String url,
    String minutes,
    String line,
    HtmlFragment goal,
    HtmlFragment output,
    HtmlFragment handover,
    HtmlFragment shortPlan,
    int items,
    String ticks) {}
