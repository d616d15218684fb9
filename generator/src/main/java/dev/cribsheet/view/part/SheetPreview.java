package dev.cribsheet.view.part;

import java.util.List;

/**
 * A picture of a step's sheet, drawn from its entries. Its page is 300 by 388 units.
 *
 * @param label what the picture shows, in words
 * @param url the address of the sheet
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
   * @param y the base line of its heading, in units
   * @param boxes true if its lines have boxes to tick
   */
  public record Block(int x, int y, String title, boolean boxes, List<Line> lines) {}

  /**
   * A line, cut to the width of its column.
   *
   * @param y its base line, in units
   */
  public record Line(int y, String text) {}
}
