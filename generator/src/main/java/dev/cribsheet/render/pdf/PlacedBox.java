package dev.cribsheet.render.pdf;

/**
 * The position of an element, as if the content areas of all pages were laid end to end.
 *
 * @param top the top edge, border included, in mm below the top of the first page's content area
 * @param bottom the bottom edge, measured in the same way
 */
public record PlacedBox(double top, double bottom) {
  /** Returns the height in mm, borders included. */
  public double height() {
    return bottom - top;
  }
}
