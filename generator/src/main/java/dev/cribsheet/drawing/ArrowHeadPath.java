package dev.cribsheet.drawing;

import dev.cribsheet.diagram.ArrowHead;

/** The path data of arrowheads, and how much they shorten a line. */
final class ArrowHeadPath {
  private static final double LENGTH = 10;
  private static final double HALF = 5;

  private ArrowHeadPath() {}

  /** Returns the end of a line, pulled back to make room for the arrowhead. */
  static Point lineEnd(ArrowHead head, Point from, Point at) {
    double room =
        switch (head) {
          case ARROW -> LENGTH - 2;
          case CIRCLE -> 2 * HALF - 1;
          default -> 0;
        };
    double length = from.distance(at);
    return at.toward(from, length <= room ? 0 : room / length);
  }

  /** Returns the arrowhead at a point, for a line that comes from another point. */
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
      case ONE -> bar(at, ux, uy, 7) + bar(at, ux, uy, 12);
      case ZERO_OR_ONE -> bar(at, ux, uy, 7);
      case ONE_OR_MORE -> foot(at, ux, uy) + bar(at, ux, uy, 15);
      case ZERO_OR_MORE -> foot(at, ux, uy);
    };
  }

  /** Returns the ring that stands for zero at the end of a relationship; empty for other ends. */
  static String ring(ArrowHead head, Point from, Point at) {
    double away =
        switch (head) {
          case ZERO_OR_ONE -> 14;
          case ZERO_OR_MORE -> 16;
          default -> 0;
        };
    double length = from.distance(at);
    if (away == 0 || length == 0) {
      return "";
    }
    Point centre = at.toward(from, away / length);
    return BoxOutline.rounded(new Rectangle(centre.x() - 4, centre.y() - 4, 8, 8), 4);
  }

  private static String bar(Point at, double ux, double uy, double away) {
    Point middle = at.moved(-ux * away, -uy * away);
    return new PathData()
        .move(middle.x() - uy * HALF, middle.y() + ux * HALF)
        .line(middle.x() + uy * HALF, middle.y() - ux * HALF)
        .toString();
  }

  /** Returns a crow's foot. */
  private static String foot(Point at, double ux, double uy) {
    Point heel = at.moved(-ux * 12, -uy * 12);
    return new PathData()
        .move(at.x() - uy * HALF, at.y() + ux * HALF)
        .line(heel.x(), heel.y())
        .line(at.x() + uy * HALF, at.y() - ux * HALF)
        .toString();
  }

  private static PathData wings(Point at, double ux, double uy) {
    Point base = at.moved(-ux * LENGTH, -uy * LENGTH);
    return new PathData()
        .move(base.x() - uy * HALF, base.y() + ux * HALF)
        .line(at.x(), at.y())
        .line(base.x() + uy * HALF, base.y() - ux * HALF);
  }
}
