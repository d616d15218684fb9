package dev.cribsheet.drawing;

import dev.cribsheet.diagram.ArrowHead;
import dev.cribsheet.diagram.FlowDiagram;
import java.util.List;
import java.util.function.UnaryOperator;

/** A shape in a drawing. */
sealed interface Shape {
  /** Returns a copy of the shape with {@code place} applied to its area. */
  Shape placed(UnaryOperator<Rectangle> place);

  /** A box with its outline. */
  record Box(Layer layer, FlowDiagram.Shape outline, Rectangle area) implements Shape {
    @Override
    public Shape placed(UnaryOperator<Rectangle> place) {
      return new Box(layer, outline, place.apply(area));
    }
  }

  /** A participant who is a person, shown as head and shoulders above the name. */
  record Person(Point top) implements Shape {
    @Override
    public Shape placed(UnaryOperator<Rectangle> place) {
      return new Person(top.placed(place));
    }
  }

  /** A frame, or an opaque background that hides the lines behind text. */
  record Plate(Layer layer, Rectangle area) implements Shape {
    @Override
    public Shape placed(UnaryOperator<Rectangle> place) {
      return new Plate(layer, place.apply(area));
    }
  }

  /** A line that can have corners. */
  record Route(Layer layer, ArrowHead start, ArrowHead end, List<Point> points) implements Shape {
    public Route {
      points = List.copyOf(points);
    }

    /** Returns a straight line without arrowheads. */
    static Route plain(Layer layer, Point from, Point to) {
      return new Route(layer, ArrowHead.NONE, ArrowHead.NONE, List.of(from, to));
    }

    @Override
    public Shape placed(UnaryOperator<Rectangle> place) {
      List<Point> moved = points.stream().map(point -> point.placed(place)).toList();
      return new Route(layer, start, end, moved);
    }
  }

  /**
   * Lines of text with their top at {@code y}. {@code x} is the centre or the left edge, depending
   * on the layer.
   */
  record Text(Layer layer, double x, double y, List<String> lines) implements Shape {
    public Text {
      lines = List.copyOf(lines);
    }

    @Override
    public Shape placed(UnaryOperator<Rectangle> place) {
      Point at = new Point(x, y).placed(place);
      return new Text(layer, at.x(), at.y(), lines);
    }
  }
}
