package dev.cribsheet.drawing;

/** A rectangle in a drawing, in pixels. */
record Rectangle(double x, double y, double width, double height) {
  Rectangle inset(double by) {
    return new Rectangle(x + by, y + by, width - 2 * by, height - 2 * by);
  }

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  double middle() {
    return x + width / 2;
  }

  double centre() {
    return y + height / 2;
  }
}
