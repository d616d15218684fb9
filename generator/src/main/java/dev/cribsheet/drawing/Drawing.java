package dev.cribsheet.drawing;

import java.util.List;
import java.util.function.UnaryOperator;

/** A drawing: its size in pixels, and its shapes in painting order. */
record Drawing(double width, double height, List<Shape> shapes) {
  Drawing {
    shapes = List.copyOf(shapes);
  }

  /** Returns the mirror image, for languages that are written from right to left. */
  Drawing mirrored() {
    return placed(
        area -> new Rectangle(width - area.right(), area.y(), area.width(), area.height()));
  }

  /** Returns a copy with every shape moved. */
  Drawing moved(double dx, double dy) {
    return placed(area -> new Rectangle(area.x() + dx, area.y() + dy, area.width(), area.height()));
  }

  private Drawing placed(UnaryOperator<Rectangle> place) {
    return new Drawing(width, height, shapes.stream().map(shape -> shape.placed(place)).toList());
  }
}
