package dev.cribsheet.drawing;

import static dev.cribsheet.drawing.BoxSize.SLANT;

import dev.cribsheet.diagram.FlowDiagram.Shape;

/** The outlines of boxes as path data. */
final class BoxOutline {
  private static final double CORNER = 3;
  private static final double ROUND = 10;

  private BoxOutline() {}

  static String of(Shape shape, Rectangle a) {
    return switch (shape) {
      case BOX -> rounded(a, CORNER);
      case BAR -> rounded(a, 2);
      case ENTITY -> rounded(a, CORNER) + nameRule(a);
      case ROUND -> rounded(a, ROUND);
      case STADIUM, CIRCLE, START, END -> rounded(a, a.height() / 2);
      case SUBROUTINE ->
          rounded(a, CORNER) + bar(a, a.x() + BoxSize.BAR) + bar(a, a.right() - BoxSize.BAR);
      case STORE -> cylinder(a);
      case DECISION ->
          PathData.polygon(
              new Point(a.middle(), a.y()),
              new Point(a.right(), a.centre()),
              new Point(a.middle(), a.bottom()),
              new Point(a.x(), a.centre()));
      case HEXAGON ->
          PathData.polygon(
              new Point(a.x() + SLANT, a.y()),
              new Point(a.right() - SLANT, a.y()),
              new Point(a.right(), a.centre()),
              new Point(a.right() - SLANT, a.bottom()),
              new Point(a.x() + SLANT, a.bottom()),
              new Point(a.x(), a.centre()));
      case INPUT ->
          PathData.polygon(
              new Point(a.x() + SLANT, a.y()),
              new Point(a.right(), a.y()),
              new Point(a.right() - SLANT, a.bottom()),
              new Point(a.x(), a.bottom()));
    };
  }

  static String rectangle(Rectangle a) {
    return PathData.polygon(
        new Point(a.x(), a.y()),
        new Point(a.right(), a.y()),
        new Point(a.right(), a.bottom()),
        new Point(a.x(), a.bottom()));
  }

  static String rounded(Rectangle a, double r) {
    return new PathData()
        .move(a.x() + r, a.y())
        .line(a.right() - r, a.y())
        .arc(r, r, a.right(), a.y() + r)
        .line(a.right(), a.bottom() - r)
        .arc(r, r, a.right() - r, a.bottom())
        .line(a.x() + r, a.bottom())
        .arc(r, r, a.x(), a.bottom() - r)
        .line(a.x(), a.y() + r)
        .arc(r, r, a.x() + r, a.y())
        .close()
        .toString();
  }

  private static String bar(Rectangle a, double x) {
    return new PathData().move(x, a.y()).line(x, a.bottom()).toString();
  }

  /** Returns the line below the name of an entity; empty if it has no attributes. */
  private static String nameRule(Rectangle a) {
    double y = a.y() + BoxSize.ENTITY_NAME;
    return y + BoxSize.ENTITY_NAME / 2 > a.bottom()
        ? ""
        : new PathData().move(a.x(), y).line(a.right(), y).toString();
  }

  /** Returns a cylinder, including the front edge of its lid. */
  private static String cylinder(Rectangle a) {
    double rx = a.width() / 2;
    double ry = BoxSize.STORE_LID;
    return new PathData()
        .move(a.x(), a.y() + ry)
        .arc(rx, ry, a.right(), a.y() + ry)
        .line(a.right(), a.bottom() - ry)
        .arc(rx, ry, a.x(), a.bottom() - ry)
        .close()
        .move(a.right(), a.y() + ry)
        .arc(rx, ry, a.x(), a.y() + ry)
        .toString();
  }
}
