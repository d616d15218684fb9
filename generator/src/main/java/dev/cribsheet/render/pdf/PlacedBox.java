package dev.cribsheet.render.pdf;

/**
 * The position of an element, measured along the content areas of all pages, laid end to end.
 *
 * @param top mm from the top of the first page's content area, to the border's outer edge
 * @param bottom mm from the top of the first page's content area
 */
public record PlacedBox(double top, double bottom) {
  /** Returns the height in mm, borders included. */
  public double height() {
    return bottom - top;
  }
}
