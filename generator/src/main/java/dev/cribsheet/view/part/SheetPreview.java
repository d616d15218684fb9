package dev.cribsheet.view.part;

import java.util.List;

/**
 * A preview of the top of a step's sheet, in larger type than the sheet's own. Its page is 300 by
 * 388 units.
 *
 * @param label a description of the preview
 * @param url the URL of the sheet
 * @param title the number and the title of the sheet, in lines
 * @param minutes when the step begins and ends in the default session, such as {@code Clock: 0–5 of
 *     45}
 * @param tab where the coloured tab starts, in units
 * @param line the height of the line under the title, in units
 * @param lists its lists, in two columns
 */
public record SheetPreview(
    String label,
    String url,
    int hue,
    List<String> title,
    String minutes,
    int tab,
    int line,
    List<Block> lists) {
  public SheetPreview {
    title = List.copyOf(title);
    lists = List.copyOf(lists);
  }

  /**
   * A list under its heading.
   *
   * @param x where it starts, in units
   * @param y the baseline of its heading, in units
   * @param boxes true if its entries have boxes to tick
   * @param leading the distance from one line of an entry to the next, in units
   */
  public record Block(
      int x, int y, String title, boolean boxes, int leading, List<Entry> entries) {}

  /**
   * An entry, wrapped to the width of its column.
   *
   * @param y the baseline of its first line, in units
   * @param heading true if it is the heading of a group of entries
   */
  public record Entry(int y, boolean heading, List<String> lines) {}
}
