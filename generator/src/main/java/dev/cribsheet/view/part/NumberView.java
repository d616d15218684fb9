package dev.cribsheet.view.part;

import dev.cribsheet.html.HtmlFragment;

/**
 * A number to know.
 *
 * @param origin who measured it and when, empty if unknown
 * @param source who measured it, empty if unknown
 * @param year of that measurement, empty if unknown
 */
public record NumberView(
    String id,
    HtmlFragment name,
    HtmlFragment value,
    String unit,
    HtmlFragment note,
    HtmlFragment origin,
    HtmlFragment source,
    String year) {}
