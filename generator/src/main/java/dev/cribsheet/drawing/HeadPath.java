package dev.cribsheet.drawing;

/** What ends a line, as path data, and how much of the line it takes. */
final class HeadPath {
  private static final double LENGTH = 10;
  private static final double HALF = 5;

  private HeadPath() {}

  /** By how much the line ends before its point. */
  static double room(Shape.Head head) {
    return switch (head) {
      case ARROW -> LENGTH - 2;
      case CIRCLE -> 2 * HALF - 1;
      case NONE, OPEN, CROSS -> 0;
    };
  }

  /** The head at a point, for a line that comes from another. */
  static String of(Shape.Head head, Point from, Point at) {
    double length = length(from, at);
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
            .arc(r, r, true, centre.x() + r, centre.y())
            .arc(r, r, true, centre.x() - r, centre.y())
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

  private static double length(Point from, Point at) {
    double dx = at.x() - from.x();
    double dy = at.y() - from.y();
    return Math.sqrt(dx * dx + dy * dy);
  }

  /** A point pulled back along its line, to make room for a head. */
  static Point pulled(Point from, Point at, double room) {
    double length = length(from, at);
    double part = length <= room ? 0 : room / length;
    return at.moved((from.x() - at.x()) * part, (from.y() - at.y()) * part);
  }
}
