package dev.cribsheet.view.page;

import dev.cribsheet.view.part.ChecklistView;
import dev.cribsheet.view.part.LinkView;
import java.util.List;

/**
 * All lists to tick.
 *
 * @param total how many items there are
 */
public record ChecklistsPageView(List<ChecklistView> lists, int total, List<LinkView> sheets) {}
