package dev.cribsheet.view.part;

import dev.cribsheet.html.HtmlFragment;

/**
 * A heading in the table of contents.
 *
 * @param level 2 or 3
 */
public record TocEntryView(int level, String id, HtmlFragment title) {}
