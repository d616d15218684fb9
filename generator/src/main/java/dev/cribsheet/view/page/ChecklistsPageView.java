package dev.cribsheet.view.page;

import dev.cribsheet.view.part.ItemView;
import dev.cribsheet.view.part.LinkView;
import java.util.List;

/**
 * All checklists.
 *
 * @param sections the lists, grouped by what prints them
 * @param total the number of their items
 * @param groups the sections as the summary lists them; empty if there is only one
 */
public record ChecklistsPageView(
    List<Entry> lists,
    List<Section> sections,
    int total,
    List<Group> groups,
    List<LinkView> sheets) {
  /** Lists with a common heading; the title is empty if the list needs none. */
  public record Section(String id, String title, List<Entry> lists) {}

  /**
   * A section in the summary.
   *
   * @param id the id of its heading
   * @param total the number of its items
   */
  public record Group(String id, String title, int total) {}

  /**
   * A checklist.
   *
   * @param id the prefix of the storage keys of its items
   * @param number the number of the step that it belongs to; 0 if it is an additional list
   * @param hue the hue of its step; 0 if it has none
   * @param url the URL of its step; empty if it has none
   */
  public record Entry(
      String id, String title, int number, int hue, String url, List<ItemView> items) {}
}
