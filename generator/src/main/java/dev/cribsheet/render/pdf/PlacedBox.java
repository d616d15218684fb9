package dev.cribsheet.render.pdf;

/**
 * Where an element came to lie, measured along all pages' content areas put end to end.
 *
 * @param top mm from the top of the first page's content area, to the border's outer edge
 * @param bottom mm from there
 */
public record PlacedBox(double top, double bottom) {
  /** The height in mm, borders included. */
  public double height() {
    return bottom - top;
  }
}
