package dev.cribsheet.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** A point in a drawing, in pixels from its top left corner. */
record Point(double x, double y) {
  Point moved(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }

  double distance(Point other) {
    double dx = other.x - x;
    double dy = other.y - y;
    return Math.sqrt(dx * dx + dy * dy);
  }

  /** Returns the point at a fraction of the way to another point. */
  Point toward(Point other, double fraction) {
    return moved((other.x - x) * fraction, (other.y - y) * fraction);
  }

  /** Returns the points of a line from its end to its start. */
  static List<Point> reversed(List<Point> line) {
    List<Point> reversed = new ArrayList<>(line);
    Collections.reverse(reversed);
    return reversed;
  }

  /** Returns the point moved in the same way as {@code place} moves rectangles. */
  Point placed(UnaryOperator<Rectangle> place) {
    Rectangle at = place.apply(new Rectangle(x, y, 0, 0));
    return new Point(at.x(), at.y());
  }
}
