package dev.cribsheet.render.pdf;

import java.util.List;

/** A page reduced to lines, with the size of its paper in mm. */
public record PageThumbnail(double width, double height, List<Stroke> strokes) {
  /**
   * A horizontal line, in mm from the upper left corner of the paper.
   *
   * @param y its vertical centre
   */
  public record Stroke(double x, double y, double length, Kind kind) {}

  public enum Kind {
    TEXT,
    BOLD,
    RULE
  }

  public PageThumbnail {
    strokes = List.copyOf(strokes);
  }
}
