package dev.cribsheet.view.sheet;

import dev.cribsheet.html.HtmlFragment;
import java.util.List;

/**
 * All sheets in one document.
 *
 * @param imprint the version, date and licence
 * @param paperSheets how many sheets of paper it takes, each with four pages
 */
public record BookletView(
    String title,
    HtmlFragment tagline,
    HtmlFragment lede,
    String imprint,
    int paperSheets,
    List<Entry> contents,
    List<SheetView> sheets) {
  /**
   * An entry in the table of contents; a sheet without a step has number 0 and no minutes.
   *
   * @param summary the goal of a step, or the lede of a sheet
   */
  public record Entry(
      int number,
      int hue,
      String title,
      HtmlFragment summary,
      String minutes,
      String anchor,
      int page) {}
}
