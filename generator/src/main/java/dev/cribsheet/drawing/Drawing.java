package dev.cribsheet.drawing;

import java.util.List;
import java.util.function.UnaryOperator;

/** Shapes on a sheet of that size, in the order in which they are painted. */
record Drawing(double width, double height, List<Shape> shapes) {
  Drawing {
    shapes = List.copyOf(shapes);
  }

  /** The same as somebody reads it who reads from the right. */
  Drawing mirrored() {
    return placed(
        area -> new Rectangle(width - area.right(), area.y(), area.width(), area.height()));
  }

  /** The same with every shape moved. */
  Drawing moved(double dx, double dy) {
    return placed(area -> new Rectangle(area.x() + dx, area.y() + dy, area.width(), area.height()));
  }

  private Drawing placed(UnaryOperator<Rectangle> place) {
    return new Drawing(width, height, shapes.stream().map(shape -> placed(shape, place)).toList());
  }

  private static Shape placed(Shape shape, UnaryOperator<Rectangle> place) {
    if (shape instanceof Shape.Box box) {
      return new Shape.Box(box.layer(), box.outline(), place.apply(box.area()));
    }
    if (shape instanceof Shape.Person person) {
      Point at = placed(new Point(person.x(), person.y()), place);
      return new Shape.Person(at.x(), at.y());
    }
    if (shape instanceof Shape.Plate plate) {
      return new Shape.Plate(plate.layer(), place.apply(plate.area()));
    }
    if (shape instanceof Shape.Route route) {
      List<Point> points = route.points().stream().map(point -> placed(point, place)).toList();
      return new Shape.Route(route.layer(), route.start(), route.end(), points);
    }
    Shape.Words words = (Shape.Words) shape;
    Point at = placed(new Point(words.x(), words.y()), place);
    return new Shape.Words(words.layer(), at.x(), at.y(), words.lines());
  }

  private static Point placed(Point point, UnaryOperator<Rectangle> place) {
    Rectangle at = place.apply(new Rectangle(point.x(), point.y(), 0, 0));
    return new Point(at.x(), at.y());
  }
}
