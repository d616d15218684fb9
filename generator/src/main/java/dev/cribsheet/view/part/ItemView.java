package dev.cribsheet.view.part;

import dev.cribsheet.html.HtmlFragment;

/** An entry of a list; {@code aliases} are its former anchors, separated by spaces. */
public record ItemView(String id, String aliases, HtmlFragment text, HtmlFragment detail) {}
