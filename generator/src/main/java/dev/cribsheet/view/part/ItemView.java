package dev.cribsheet.view.part;

import dev.cribsheet.html.HtmlFragment;

/**
 * An entry of a list.
 *
 * @param id its anchor, unique on every page it stands on
 * @param aliases anchors it had before, joined by blanks
 */
public record ItemView(String id, String aliases, HtmlFragment text, HtmlFragment detail) {}
