package dev.cribsheet.view.part;

import dev.cribsheet.html.HtmlFragment;

/**
 * A number to know.
 *
 * @param origin who measured it and when; empty if unknown
 */
public record NumberView(
    String id,
    HtmlFragment name,
    HtmlFragment value,
    String unit,
    HtmlFragment note,
    HtmlFragment origin) {}
