package dev.cribsheet.view.part;

import dev.cribsheet.html.HtmlFragment;

/**
 * An entry of a list.
 *
 * @param id its anchor, unique on each page that shows it
 * @param aliases its former anchors, separated by spaces
 */
public record ItemView(String id, String aliases, HtmlFragment text, HtmlFragment detail) {}
