package dev.cribsheet.view.part;

import java.util.List;

/**
 * A preview of a step's sheet, drawn from its entries. Its page is 300 by 388 units.
 *
 * @param label a description of the preview
 * @param url the URL of the sheet
 * @param minutes the planned minutes of the default session
 * @param tab where the coloured tab starts, in units
 * @param lists its lists, in two columns
 */
public record SheetPreview(
    String label,
    String url,
    int number,
    int hue,
    String title,
    String minutes,
    int tab,
    List<Block> lists) {
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
   */
  public record Entry(int y, List<String> lines) {}
}
