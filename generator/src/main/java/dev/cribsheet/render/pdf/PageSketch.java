package dev.cribsheet.render.pdf;

import java.util.List;

/**
 * What a page looks like from afar.
 *
 * @param width of the paper in mm
 * @param height of the paper in mm
 */
public record PageSketch(double width, double height, List<Stroke> strokes) {
  /**
   * A line of text, seen as a bar; all in mm from the paper's upper left corner.
   *
   * @param y of the middle of its small letters
   * @param bold whether it is in bold type
   */
  public record Stroke(double x, double y, double length, boolean bold) {}

  public PageSketch {
    strokes = List.copyOf(strokes);
  }
}
