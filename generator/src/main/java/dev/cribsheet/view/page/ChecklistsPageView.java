package dev.cribsheet.view.page;

import dev.cribsheet.view.part.ChecklistView;
import dev.cribsheet.view.part.LinkView;
import java.util.List;

/**
 * All checklists.
 *
 * @param total the number of items
 */
public record ChecklistsPageView(List<ChecklistView> lists, int total, List<LinkView> sheets) {}
