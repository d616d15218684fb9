package dev.cribsheet.drawing;

/** Moves all shapes of a drawing. */
final class Shifted {
  private Shifted() {}

  static Drawing by(Drawing drawing, double dx, double dy, double width, double height) {
    return new Drawing(
        Math.ceil(width),
        Math.ceil(height),
        drawing.shapes().stream().map(shape -> shape(shape, dx, dy)).toList());
  }

  private static Shape shape(Shape shape, double dx, double dy) {
    if (shape instanceof Shape.Box box) {
      return new Shape.Box(box.outline(), box.role(), area(box.area(), dx, dy));
    }
    if (shape instanceof Shape.Person person) {
      return new Shape.Person(person.x() + dx, person.y() + dy);
    }
    if (shape instanceof Shape.Plate plate) {
      return new Shape.Plate(plate.ground(), area(plate.area(), dx, dy));
    }
    if (shape instanceof Shape.Route route) {
      return new Shape.Route(
          route.stroke(),
          route.start(),
          route.end(),
          route.points().stream().map(point -> point.moved(dx, dy)).toList());
    }
    Shape.Words words = (Shape.Words) shape;
    return new Shape.Words(
        words.role(), words.centred(), words.x() + dx, words.y() + dy, words.lines());
  }

  private static Area area(Area area, double dx, double dy) {
    return new Area(area.x() + dx, area.y() + dy, area.width(), area.height());
  }
}
