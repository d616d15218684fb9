package dev.cribsheet.view.part;

import dev.cribsheet.html.HtmlFragment;

/**
 * A number worth knowing.
 *
 * @param origin who says so and when, empty when nobody is named
 */
public record NumberView(
    String id,
    HtmlFragment name,
    HtmlFragment value,
    String unit,
    HtmlFragment note,
    HtmlFragment origin) {}
