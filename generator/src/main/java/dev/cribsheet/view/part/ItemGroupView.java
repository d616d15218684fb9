package dev.cribsheet.view.part;

import java.util.List;

/**
 * Entries under a common title.
 *
 * @param title empty if there are no groups
 */
public record ItemGroupView(String title, List<ItemView> items) {}
