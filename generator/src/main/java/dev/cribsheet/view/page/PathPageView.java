package dev.cribsheet.view.page;

import dev.cribsheet.view.part.LinkView;
import java.util.List;

/**
 * The page with all study paths.
 *
 * @param start at most one link, to the first item of the first path
 */
public record PathPageView(List<LinkView> start, List<Entry> paths) {
  /**
   * A path.
   *
   * @param most the number of minutes on its longest day
   * @param total the number of its items
   */
  public record Entry(String id, String title, int most, int total, List<Day> days) {}

  /** A day of a path, with minutes such as {@code 90 min}. */
  public record Day(String id, String title, String minutes, List<Item> items) {}

  /**
   * An item of a day.
   *
   * @param id the storage key of its tick
   * @param number the number of the step that it leads to; 0 if it leads to none
   * @param hue the hue of that step; 0 if it leads to none
   * @param difficulty the difficulty of the question that it leads to; empty if it leads to none
   * @param blocks the number of filled blocks in its difficulty meter; 0 if it leads to no question
   * @param minutes such as {@code 30 min}
   */
  public record Item(
      String id,
      LinkView link,
      int number,
      int hue,
      String difficulty,
      int blocks,
      String minutes) {}
}
