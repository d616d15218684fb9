package dev.cribsheet.view.sheet;

import dev.cribsheet.html.HtmlFragment;
import java.util.List;

/**
 * All sheets in one document.
 *
 * @param imprint version, date and licence
 * @param contents what is on which page
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
   * @param anchor of its title
   * @param minutes of a step, else empty
   */
  public record Entry(int number, int hue, String title, String minutes, String anchor, int page) {}
}
