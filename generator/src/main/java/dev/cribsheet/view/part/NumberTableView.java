package dev.cribsheet.view.part;

import java.util.List;

/**
 * A table of numbers.
 *
 * @param hasNotes whether any row has a note
 * @param hasOrigins whether any row names its source
 */
public record NumberTableView(
    String id, String title, boolean hasNotes, boolean hasOrigins, List<NumberView> rows) {}
