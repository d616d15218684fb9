package dev.cribsheet.drawing;

import dev.cribsheet.diagram.FlowDiagram.Shape;

/** Leads a line that ends at a box's rectangle on to the outline that is drawn in it. */
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

  /** From the left or right side inwards, at a part of the half height from -1 to 1. */
  private static double sideInset(Shape shape, Rectangle area, double part) {
    double far = Math.min(1, Math.abs(part));
    return switch (shape) {
      case DECISION -> far * area.width() / 2;
      case CIRCLE -> (1 - Math.sqrt(1 - far * far)) * area.width() / 2;
      case STADIUM -> (1 - Math.sqrt(1 - far * far)) * area.height() / 2;
      case HEXAGON -> far * BoxSize.SLANT;
      case INPUT -> BoxSize.SLANT / 2;
      case BOX, ROUND, SUBROUTINE, STORE -> 0;
    };
  }

  /** From the top or bottom inwards, at a part of the half width from -1 to 1. */
  private static double topInset(Shape shape, Rectangle area, double part) {
    double far = Math.min(1, Math.abs(part));
    double round = 1 - Math.sqrt(1 - far * far);
    double straight = 1 - area.height() / area.width();
    return switch (shape) {
      case DECISION -> far * area.height() / 2;
      case CIRCLE -> round * area.height() / 2;
      case STORE -> round * BoxSize.STORE_LID;
      case STADIUM -> {
        double end = far <= straight ? 0 : (far - straight) / (1 - straight);
        yield (1 - Math.sqrt(1 - end * end)) * area.height() / 2;
      }
      case HEXAGON, BOX, ROUND, SUBROUTINE, INPUT -> 0;
    };
  }
}
