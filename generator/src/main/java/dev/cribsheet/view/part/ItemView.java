package dev.cribsheet.view.part;

import dev.cribsheet.html.HtmlFragment;

/**
 * An entry of a list.
 *
 * @param aliases its former anchors, separated by spaces
 * @param group the heading of its group in a checklist; empty unless it is the first of one
 */
public record ItemView(
    String id, String aliases, HtmlFragment text, HtmlFragment detail, String group) {}
