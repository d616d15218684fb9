package dev.cribsheet.view.part;

import dev.cribsheet.html.HtmlFragment;

/** A heading of level 2 or 3 in the table of contents. */
public record TocEntryView(int level, String id, HtmlFragment title) {}
