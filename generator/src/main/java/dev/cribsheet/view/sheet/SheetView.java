package dev.cribsheet.view.sheet;

import dev.cribsheet.html.HtmlFragment;
import java.util.List;

/**
 * The content of a sheet, the same on screen and on paper.
 *
 * @param anchor the id of its title
 * @param number the number of the step; 0 for other sheets
 * @param hue the hue of the step; 0 for other sheets
 * @param quarter the position of the tab, 1 to 4; 0 for a sheet without a tab
 * @param fields the fields to fill in under the title; empty except on a scorecard
 * @param clock the minutes of the step; empty for other sheets
 * @param size the type size, such as {@code regular}, {@code compact} or {@code large}; in the
 *     booklet its smallest size, followed by the class of a larger one
 * @param big whether that is the size of large print or of the booklet
 * @param mono whether it is printed without coloured ink
 * @param nested whether it is in a booklet, where its headings are one level lower
 * @param footStart site, version, date and licence
 */
public record SheetView(
    String id,
    String anchor,
    int number,
    int hue,
    int quarter,
    String title,
    List<String> fields,
    List<ClockView> clock,
    String size,
    boolean big,
    boolean mono,
    boolean nested,
    List<Side> pages,
    String footStart) {
  /**
   * One page of the sheet.
   *
   * @param suffix the suffix of the ids on this page
   * @param first whether this page has the heading
   * @param subtitle the goal of a step, or the lede
   * @param blank whether it has only lines to write on, and no lists
   * @param start the blocks in the first column
   * @param end the blocks in the second column
   * @param startLines dotted lines to write on below the first column
   * @param endLines dotted lines to write on below the second column
   * @param spareLines more lines, for paper that has room for them
   * @param footEnd the URL of the sheet, or the page number in the booklet; empty for a sheet
   *     without a base URL
   */
  public record Side(
      String suffix,
      boolean first,
      HtmlFragment subtitle,
      boolean blank,
      List<SheetBlockView> start,
      List<SheetBlockView> end,
      List<Integer> startLines,
      List<Integer> endLines,
      List<Integer> spareLines,
      String footEnd) {}
}
