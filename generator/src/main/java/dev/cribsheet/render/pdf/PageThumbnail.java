package dev.cribsheet.render.pdf;

import java.util.List;

/**
 * What a page looks like from afar.
 *
 * @param width of the paper in mm
 * @param height of the paper in mm
 */
public record PageThumbnail(double width, double height, List<Stroke> strokes) {
  /**
   * A line from left to right; all in mm from the paper's upper left corner.
   *
   * @param y of its middle
   */
  public record Stroke(double x, double y, double length, Kind kind) {}

  /** What a line stands for. */
  public enum Kind {
    TEXT,
    BOLD,
    RULE
  }

  public PageThumbnail {
    strokes = List.copyOf(strokes);
  }
}
