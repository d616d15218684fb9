package dev.cribsheet.drawing;

import dev.cribsheet.diagram.ArrowHead;
import dev.cribsheet.diagram.FlowDiagram;
import java.util.List;

/** A part of a drawing. */
sealed interface Shape {
  /** A box with its outline. */
  record Box(Layer layer, FlowDiagram.Shape outline, Rectangle area) implements Shape {}

  /** A participant who is a person: a head and shoulders above the words. */
  record Person(double x, double y) implements Shape {}

  /** A frame or a ground; a clear one keeps lines away from words. */
  record Plate(Layer layer, Rectangle area) implements Shape {}

  /** A line with corners. */
  record Route(Layer layer, ArrowHead start, ArrowHead end, List<Point> points) implements Shape {
    public Route {
      points = List.copyOf(points);
    }
  }

  /**
   * Lines of words.
   *
   * @param x their middle, or where they start
   * @param y the top of the first line
   */
  record Words(Layer layer, double x, double y, List<String> lines) implements Shape {
    public Words {
      lines = List.copyOf(lines);
    }
  }
}
