package dev.cribsheet.drawing;

/** A place in a drawing, in pixels from its top left corner. */
record Point(double x, double y) {
  Point moved(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }
}
