package dev.cribsheet.view.sheet;

import dev.cribsheet.html.HtmlFragment;
import java.util.List;

/**
 * All sheets in one document.
 *
 * @param imprint version, date and licence
 * @param contents the table of contents
 */
public record BookletView(
    String title,
    HtmlFragment tagline,
    HtmlFragment lede,
    String imprint,
    List<Entry> contents,
    List<SheetView> sheets) {
  /**
   * A line of the contents.
   *
   * @param number of the step, 0 for other sheets
   * @param anchor the anchor of its title
   * @param minutes of a step; empty for other sheets
   */
  public record Entry(int number, int hue, String title, String minutes, String anchor, int page) {}
}
