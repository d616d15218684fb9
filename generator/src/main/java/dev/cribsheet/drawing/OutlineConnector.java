package dev.cribsheet.drawing;

import dev.cribsheet.diagram.FlowDiagram.Shape;

/** Extends a line from the bounding rectangle of a box to its outline. */
final class OutlineConnector {
  private OutlineConnector() {}

  static Point of(Shape shape, Rectangle area, Point end) {
    boolean left = near(end.x(), area.x());
    boolean right = near(end.x(), area.right());
    if (left || right) {
      double inset = sideInset(shape, area, (end.y() - area.centre()) / (area.height() / 2));
      return end.moved(left ? inset : -inset, 0);
    }
    boolean top = near(end.y(), area.y());
    if (top || near(end.y(), area.bottom())) {
      double inset = topInset(shape, area, (end.x() - area.middle()) / (area.width() / 2));
      return end.moved(0, top ? inset : -inset);
    }
    return end;
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) < 1.5;
  }

  /**
   * Returns how far the left and right sides are inset, at a height from -1 (top) to 1 (bottom).
   */
  private static double sideInset(Shape shape, Rectangle area, double position) {
    double far = Math.min(1, Math.abs(position));
    return switch (shape) {
      case DECISION -> far * area.width() / 2;
      case CIRCLE, START, END -> (1 - Math.sqrt(1 - far * far)) * area.width() / 2;
      case STADIUM -> (1 - Math.sqrt(1 - far * far)) * area.height() / 2;
      case HEXAGON -> far * BoxSize.SLANT;
      case INPUT -> BoxSize.SLANT / 2;
      case BOX, ROUND, SUBROUTINE, STORE, BAR, ENTITY -> 0;
    };
  }

  /** Returns how far the top and bottom are inset, at a position from -1 (left) to 1 (right). */
  private static double topInset(Shape shape, Rectangle area, double position) {
    double far = Math.min(1, Math.abs(position));
    double round = 1 - Math.sqrt(1 - far * far);
    double straight = 1 - area.height() / area.width();
    return switch (shape) {
      case DECISION -> far * area.height() / 2;
      case CIRCLE, START, END -> round * area.height() / 2;
      case STORE -> round * BoxSize.STORE_LID;
      case STADIUM -> {
        double end = far <= straight ? 0 : (far - straight) / (1 - straight);
        yield (1 - Math.sqrt(1 - end * end)) * area.height() / 2;
      }
      case HEXAGON, BOX, ROUND, SUBROUTINE, INPUT, BAR, ENTITY -> 0;
    };
  }
}
