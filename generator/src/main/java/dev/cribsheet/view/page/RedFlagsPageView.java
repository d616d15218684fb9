package dev.cribsheet.view.page;

import dev.cribsheet.view.part.LinkView;
import dev.cribsheet.view.part.RedFlagView;
import java.util.List;

/** All red flags, by step. */
public record RedFlagsPageView(List<Group> groups, int total, List<LinkView> sheets) {
  /**
   * Red flags of one step, or those of no step in particular.
   *
   * @param id the anchor of the group
   * @param title the step's title, or a general title
   * @param number the number of the step; 0 for none
   */
  public record Group(
      String id, String title, int number, int hue, String url, List<RedFlagView> flags) {}
}
