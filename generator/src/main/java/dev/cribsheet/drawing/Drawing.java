package dev.cribsheet.drawing;

import java.util.List;

/** Shapes on a sheet of that size, in the order in which they are painted. */
record Drawing(double width, double height, List<Shape> shapes) {
  Drawing {
    shapes = List.copyOf(shapes);
  }

  /** The same as somebody reads it who reads from the right. */
  Drawing mirrored() {
    return new Drawing(width, height, shapes.stream().map(this::mirrored).toList());
  }

  private Shape mirrored(Shape shape) {
    if (shape instanceof Shape.Box box) {
      return new Shape.Box(box.outline(), box.role(), mirrored(box.area()));
    }
    if (shape instanceof Shape.Person person) {
      return new Shape.Person(width - person.x(), person.y());
    }
    if (shape instanceof Shape.Plate plate) {
      return new Shape.Plate(plate.ground(), mirrored(plate.area()));
    }
    if (shape instanceof Shape.Route route) {
      return new Shape.Route(
          route.stroke(),
          route.start(),
          route.end(),
          route.points().stream().map(point -> new Point(width - point.x(), point.y())).toList());
    }
    Shape.Words words = (Shape.Words) shape;
    return new Shape.Words(
        words.role(), words.centred(), width - words.x(), words.y(), words.lines());
  }

  private Area mirrored(Area area) {
    return new Area(width - area.right(), area.y(), area.width(), area.height());
  }
}
