package dev.cribsheet.drawing;

import dev.cribsheet.diagram.FlowDiagram;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;

/** Lays out a flowchart and converts it to shapes. */
final class FlowLayout {
  private final FlowDiagram diagram;
  private final ElkGraph graph;
  private final Map<String, Rectangle> areas = new HashMap<>();
  private final List<Shape> shapes = new ArrayList<>();

  private FlowLayout(FlowDiagram diagram, FlowSpacing spacing) {
    this.diagram = diagram;
    this.graph = new ElkGraph(diagram, spacing);
  }

  static Drawing of(FlowDiagram diagram, FlowSpacing spacing) {
    return new FlowLayout(diagram, spacing).drawing();
  }

  private Drawing drawing() {
    diagram.groups().forEach(group -> areas.put(group.id(), area(graph.node(group.id()))));
    diagram.nodes().forEach(node -> areas.put(node.id(), area(graph.node(node.id()))));
    diagram.groups().forEach(this::frame);
    diagram.visibleEdges().forEach(this::line);
    diagram.nodes().forEach(this::box);
    diagram.groups().forEach(this::groupLabel);
    diagram.edges().forEach(this::edgeLabel);
    diagram.nodes().forEach(this::boxLabel);
    return new Drawing(Math.ceil(graph.width()), Math.ceil(graph.height()), shapes);
  }

  private static Rectangle area(ElkNode node) {
    Point corner = corner(node);
    return new Rectangle(
        Math.round(corner.x()),
        Math.round(corner.y()),
        Math.round(node.getWidth()),
        Math.round(node.getHeight()));
  }

  /** The top left corner of a node in the drawing; in ELK it is relative to the parent. */
  private static Point corner(ElkNode node) {
    double x = 0;
    double y = 0;
    for (ElkNode at = node; at.getParent() != null; at = at.getParent()) {
      x += at.getX();
      y += at.getY();
    }
    return new Point(x, y);
  }

  private void frame(FlowDiagram.Group group) {
    shapes.add(new Shape.Plate(Layer.GROUP, areas.get(group.id())));
  }

  private void groupLabel(FlowDiagram.Group group) {
    Rectangle area = areas.get(group.id());
    List<String> lines = graph.label(group.id());
    double width = TextMeasure.width(lines, true);
    double left = area.x() + ElkGraph.FRAME;
    double right = area.right() - ElkGraph.FRAME - width;
    boolean crossed = crossed(left, area.y(), width) && !crossed(right, area.y(), width);
    double x = crossed ? right : left;
    Rectangle background =
        new Rectangle(x - 4, area.y() + 8, width + 4, TextMeasure.height(lines) + 2);
    shapes.add(new Shape.Plate(Layer.CLEAR_IN_GROUP, background));
    shapes.add(new Shape.Text(Layer.GROUP_NAME, x, area.y() + 9, lines));
  }

  /** True if a line enters a group from above through the place for its name. */
  private boolean crossed(double x, double top, double width) {
    return shapes.stream()
        .filter(Shape.Route.class::isInstance)
        .flatMap(shape -> ((Shape.Route) shape).points().stream())
        .filter(point -> point.y() > top && point.y() <= top + ElkGraph.FRAME_TOP + 2)
        .anyMatch(point -> point.x() > x - 8 && point.x() < x + width + 8);
  }

  private void box(FlowDiagram.Node node) {
    Layer layer =
        switch (node.role()) {
          case PLAIN -> Layer.BOX;
          case ACCENT -> Layer.ACCENT;
          case MUTED -> Layer.MUTED;
          case EXTERNAL -> Layer.EXTERNAL;
        };
    shapes.add(new Shape.Box(layer, node.shape(), areas.get(node.id())));
  }

  private void boxLabel(FlowDiagram.Node node) {
    Rectangle area = areas.get(node.id());
    List<String> lines = graph.label(node.id());
    double top = BoxSize.textTop(node.shape(), area, lines);
    shapes.add(new Shape.Text(Layer.WORDS, area.middle(), top, lines));
  }

  private void line(FlowDiagram.Edge edge) {
    ElkEdge laidOut = graph.edgeOf(edge);
    Point origin = corner(laidOut.getContainingNode());
    List<Point> points = new ArrayList<>();
    for (ElkEdgeSection section : laidOut.getSections()) {
      points.add(rounded(origin, section.getStartX(), section.getStartY()));
      section.getBendPoints().forEach(p -> points.add(rounded(origin, p.getX(), p.getY())));
      points.add(rounded(origin, section.getEndX(), section.getEndY()));
    }
    if (graph.isBack(edge)) {
      Collections.reverse(points);
    }
    if (points.size() > 1) {
      points.set(0, onOutline(edge.from(), points.get(0)));
      points.set(points.size() - 1, onOutline(edge.to(), points.get(points.size() - 1)));
      Layer layer =
          switch (edge.line()) {
            case SOLID -> Layer.LINE;
            case DOTTED -> Layer.DOTTED;
            case THICK -> Layer.THICK;
            case INVISIBLE -> throw new IllegalArgumentException("not drawn: " + edge);
          };
      shapes.add(new Shape.Route(layer, edge.start(), edge.end(), points));
    }
  }

  private static Point rounded(Point origin, double x, double y) {
    return new Point(Math.round(origin.x() + x), Math.round(origin.y() + y));
  }

  private Point onOutline(String id, Point point) {
    return diagram.nodes().stream()
        .filter(node -> node.id().equals(id))
        .findFirst()
        .map(node -> OutlineConnector.of(node.shape(), areas.get(id), point))
        .orElse(point);
  }

  private void edgeLabel(FlowDiagram.Edge edge) {
    ElkEdge laidOut = graph.edgeOf(edge);
    Point origin = corner(laidOut.getContainingNode());
    for (ElkLabel label : laidOut.getLabels()) {
      double x = Math.round(origin.x() + label.getX() + label.getWidth() / 2);
      double y = Math.round(origin.y() + label.getY() + 2);
      List<String> lines = List.of(label.getText().split("\n", -1));
      shapes.add(clear(x, y, lines));
      shapes.add(new Shape.Text(Layer.WORDS, x, y, lines));
    }
  }

  private Shape clear(double x, double y, List<String> lines) {
    double width = TextMeasure.width(lines, false);
    Rectangle area = new Rectangle(x - width / 2, y - 1, width, TextMeasure.height(lines) + 2);
    return new Shape.Plate(inGroup(x, y) ? Layer.CLEAR_IN_GROUP : Layer.CLEAR, area);
  }

  private boolean inGroup(double x, double y) {
    return diagram.groups().stream()
        .map(group -> areas.get(group.id()))
        .anyMatch(a -> x > a.x() && x < a.right() && y > a.y() && y < a.bottom());
  }
}
