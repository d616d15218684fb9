package dev.cribsheet.drawing;

import dev.cribsheet.diagram.FlowDiagram;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects the shapes of a flowchart whose boxes and groups have been placed. */
final class FlowShapes {
  private final FlowDiagram diagram;
  private final Map<String, Rectangle> areas;
  private final List<Shape> shapes = new ArrayList<>();

  FlowShapes(FlowDiagram diagram, Map<String, Rectangle> areas) {
    this.diagram = diagram;
    this.areas = areas;
    for (FlowDiagram.Group group : diagram.groups()) {
      shapes.add(new Shape.Plate(Layer.GROUP, areas.get(group.id())));
    }
  }

  /** Adds an arrow, with its ends moved to the outlines of its boxes. */
  void line(FlowDiagram.Edge edge, List<Point> points) {
    List<Point> route = new ArrayList<>(points);
    route.set(0, onOutline(edge.from(), route.get(0)));
    route.set(route.size() - 1, onOutline(edge.to(), route.get(route.size() - 1)));
    Layer layer =
        switch (edge.line()) {
          case SOLID -> Layer.LINE;
          case DOTTED -> Layer.DOTTED;
          case THICK -> Layer.THICK;
          case INVISIBLE -> throw new IllegalArgumentException("not drawn: " + edge);
        };
    shapes.add(new Shape.Route(layer, edge.start(), edge.end(), route));
  }

  private Point onOutline(String id, Point point) {
    return diagram.nodes().stream()
        .filter(node -> node.id().equals(id))
        .findFirst()
        .map(node -> OutlineConnector.of(node.shape(), areas.get(id), point))
        .orElse(point);
  }

  /** Adds the outline of a box. */
  void box(FlowDiagram.Node node) {
    boolean plain = node.role() == FlowDiagram.Role.PLAIN;
    Layer layer = plain ? Layer.BOX : Layer.valueOf(node.role().name());
    Rectangle area = areas.get(node.id());
    switch (node.shape()) {
      case START, BAR -> shapes.add(new Shape.Box(Layer.DOT, node.shape(), area));
      case END -> {
        shapes.add(new Shape.Box(layer, node.shape(), area));
        shapes.add(new Shape.Box(Layer.DOT, node.shape(), area.inset(5)));
      }
      default -> shapes.add(new Shape.Box(layer, node.shape(), area));
    }
  }

  /** Adds the text in a box. */
  void words(FlowDiagram.Node node, List<String> lines) {
    Rectangle area = areas.get(node.id());
    if (node.shape() == FlowDiagram.Shape.ENTITY && lines.size() > 1) {
      double x = area.x() + BoxSize.SIDE;
      double y = area.y() + BoxSize.ENTITY_NAME;
      shapes.add(new Shape.Text(Layer.STRONG, area.middle(), area.y() + 7, lines.subList(0, 1)));
      shapes.add(new Shape.Text(Layer.WORDS_START, x, y + 4, lines.subList(1, lines.size())));
      return;
    }
    Layer layer = BoxSize.bold(node) ? Layer.STRONG : Layer.WORDS;
    double top = BoxSize.textTop(node.shape(), area, lines);
    shapes.add(new Shape.Text(layer, area.middle(), top, lines));
  }

  /** Adds the name of a group; {@code x} is its left edge and {@code y} its top. */
  void groupName(double x, double y, List<String> lines) {
    double width = TextMeasure.width(lines, true) + 4;
    Rectangle area = new Rectangle(x - 4, y - 1, width, TextMeasure.height(lines) + 2);
    shapes.add(new Shape.Plate(Layer.CLEAR_IN_GROUP, area));
    shapes.add(new Shape.Text(Layer.GROUP_NAME, x, y, lines));
  }

  /** Adds the label of an arrow; {@code x} is its centre and {@code y} its top. */
  void label(double x, double y, List<String> lines) {
    double width = TextMeasure.width(lines, false);
    Rectangle area = new Rectangle(x - width / 2, y - 1, width, TextMeasure.height(lines) + 2);
    shapes.add(new Shape.Plate(inGroup(x, y) ? Layer.CLEAR_IN_GROUP : Layer.CLEAR, area));
    shapes.add(new Shape.Text(Layer.WORDS, x, y, lines));
  }

  private boolean inGroup(double x, double y) {
    return diagram.groups().stream()
        .map(group -> areas.get(group.id()))
        .anyMatch(a -> x > a.x() && x < a.right() && y > a.y() && y < a.bottom());
  }

  List<Shape> all() {
    return shapes;
  }
}
