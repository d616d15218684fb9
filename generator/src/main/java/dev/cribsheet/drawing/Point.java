package dev.cribsheet.drawing;

/** A place in a drawing, in pixels from its top left corner. */
record Point(double x, double y) {
  Point moved(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }

  double distance(Point other) {
    double dx = other.x - x;
    double dy = other.y - y;
    return Math.sqrt(dx * dx + dy * dy);
  }

  /** A part of the way to another point. */
  Point toward(Point other, double part) {
    return moved((other.x - x) * part, (other.y - y) * part);
  }
}
