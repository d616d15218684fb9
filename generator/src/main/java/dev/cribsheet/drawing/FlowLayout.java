package dev.cribsheet.drawing;

import dev.cribsheet.diagram.FlowDiagram;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;

/** Lays out a flowchart in layers and converts it to shapes. */
final class FlowLayout {
  private final FlowDiagram diagram;
  private final ElkGraph graph;
  private final Map<String, Rectangle> areas = new HashMap<>();
  private final FlowShapes shapes;

  private FlowLayout(FlowDiagram diagram, FlowSpacing spacing) {
    this.diagram = diagram;
    this.graph = new ElkGraph(diagram, spacing);
    diagram.groups().forEach(group -> areas.put(group.id(), area(graph.node(group.id()))));
    diagram.nodes().forEach(node -> areas.put(node.id(), area(graph.node(node.id()))));
    this.shapes = new FlowShapes(diagram, areas);
  }

  static Drawing of(FlowDiagram diagram, FlowSpacing spacing) {
    return new FlowLayout(diagram, spacing).drawing();
  }

  private Drawing drawing() {
    Map<FlowDiagram.Edge, List<Point>> lines = new IdentityHashMap<>();
    diagram.visibleEdges().forEach(edge -> lines.put(edge, line(edge)));
    FlowJogs.straighten(diagram.visibleEdges(), lines, areas);
    diagram.visibleEdges().stream()
        .filter(edge -> lines.get(edge).size() > 1)
        .forEach(edge -> shapes.line(edge, lines.get(edge)));
    diagram.nodes().forEach(shapes::box);
    diagram.groups().forEach(this::groupName);
    diagram.edges().forEach(this::label);
    diagram.nodes().forEach(node -> shapes.words(node, graph.label(node.id())));
    return new Drawing(Math.ceil(graph.width()), Math.ceil(graph.height()), shapes.all());
  }

  private static Rectangle area(ElkNode node) {
    Point corner = corner(node);
    return new Rectangle(
        Math.round(corner.x()),
        Math.round(corner.y()),
        Math.round(node.getWidth()),
        Math.round(node.getHeight()));
  }

  /**
   * Returns the top left corner of a node in the drawing. In ELK, positions are relative to the
   * parent.
   */
  private static Point corner(ElkNode node) {
    double x = 0;
    double y = 0;
    for (ElkNode at = node; at.getParent() != null; at = at.getParent()) {
      x += at.getX();
      y += at.getY();
    }
    return new Point(x, y);
  }

  private void groupName(FlowDiagram.Group group) {
    Rectangle area = areas.get(group.id());
    List<String> lines = graph.label(group.id());
    double width = TextMeasure.width(lines, true);
    double left = area.x() + ElkGraph.FRAME;
    double right = area.right() - ElkGraph.FRAME - width;
    boolean crossed = crossed(left, area.y(), width) && !crossed(right, area.y(), width);
    shapes.groupName(crossed ? right : left, area.y() + 9, lines);
  }

  /** True if a line enters a group from above and crosses the space for the group's name. */
  private boolean crossed(double x, double top, double width) {
    return shapes.all().stream()
        .filter(Shape.Route.class::isInstance)
        .flatMap(shape -> ((Shape.Route) shape).points().stream())
        .filter(point -> point.y() > top && point.y() <= top + ElkGraph.FRAME_TOP + 2)
        .anyMatch(point -> point.x() > x - 8 && point.x() < x + width + 8);
  }

  private List<Point> line(FlowDiagram.Edge edge) {
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
    return points;
  }

  private static Point rounded(Point origin, double x, double y) {
    return new Point(Math.round(origin.x() + x), Math.round(origin.y() + y));
  }

  private void label(FlowDiagram.Edge edge) {
    ElkEdge laidOut = graph.edgeOf(edge);
    Point origin = corner(laidOut.getContainingNode());
    for (ElkLabel label : laidOut.getLabels()) {
      Point at = rounded(origin, label.getX() + label.getWidth() / 2, label.getY() + 2);
      shapes.label(at.x(), at.y(), List.of(label.getText().split("\n", -1)));
    }
  }
}
