package dev.cribsheet.drawing;

import dev.cribsheet.diagram.ArrowHead;

/** The path data of arrowheads, and how much shorter they make a line. */
final class ArrowHeadPath {
  private static final double LENGTH = 10;
  private static final double HALF = 5;

  private ArrowHeadPath() {}

  /** The end of a line from a point, pulled back to make room for the arrowhead. */
  static Point lineEnd(ArrowHead head, Point from, Point at) {
    double room =
        switch (head) {
          case ARROW -> LENGTH - 2;
          case CIRCLE -> 2 * HALF - 1;
          case NONE, OPEN, CROSS -> 0;
        };
    double length = from.distance(at);
    return at.toward(from, length <= room ? 0 : room / length);
  }

  /** The arrowhead at a point, for a line from another point. */
  static String of(ArrowHead head, Point from, Point at) {
    double length = from.distance(at);
    double ux = length == 0 ? 1 : (at.x() - from.x()) / length;
    double uy = length == 0 ? 0 : (at.y() - from.y()) / length;
    return switch (head) {
      case NONE -> "";
      case ARROW -> wings(at, ux, uy).close().toString();
      case OPEN -> wings(at, ux, uy).toString();
      case CIRCLE -> {
        Point centre = at.moved(-ux * HALF, -uy * HALF);
        double r = HALF - 1;
        yield new PathData()
            .move(centre.x() - r, centre.y())
            .arc(r, r, centre.x() + r, centre.y())
            .arc(r, r, centre.x() - r, centre.y())
            .close()
            .toString();
      }
      case CROSS -> {
        Point centre = at.moved(-ux * (HALF + 1), -uy * (HALF + 1));
        yield new PathData()
            .move(centre.x() - HALF, centre.y() - HALF)
            .line(centre.x() + HALF, centre.y() + HALF)
            .move(centre.x() - HALF, centre.y() + HALF)
            .line(centre.x() + HALF, centre.y() - HALF)
            .toString();
      }
    };
  }

  private static PathData wings(Point at, double ux, double uy) {
    Point base = at.moved(-ux * LENGTH, -uy * LENGTH);
    return new PathData()
        .move(base.x() - uy * HALF, base.y() + ux * HALF)
        .line(at.x(), at.y())
        .line(base.x() + uy * HALF, base.y() - ux * HALF);
  }
}
