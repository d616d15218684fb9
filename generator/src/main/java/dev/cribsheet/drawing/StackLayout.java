package dev.cribsheet.drawing;

import dev.cribsheet.diagram.ArrowHead;
import dev.cribsheet.diagram.FlowDiagram;
import dev.cribsheet.diagram.FlowDiagram.Edge;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lays out a flowchart for phones: the boxes are stacked, and the arrows that leave a box are
 * listed below it. An arrow to the next box is straight; the others run beside the boxes.
 */
final class StackLayout {
  private static final double TRACK = 12;
  private static final double HEAD = 24;
  private static final double ENDS = 12;

  private final FlowDiagram diagram;
  private final StackOrder order;
  private final StackTracks tracks;
  private final StackLabels labels;
  private final StackPlaces places;

  private StackLayout(FlowDiagram diagram, double width) {
    this.diagram = diagram;
    this.order = new StackOrder(diagram);
    this.tracks = new StackTracks(order);
    double nest = StackPlaces.NEST * order.deepest();
    double left = StackPlaces.MARGIN + nest;
    this.labels = new StackLabels(diagram, order, left, width - left - nest - beside());
    this.places = new StackPlaces(order, labels);
  }

  /** Returns the drawing. It is wider than {@code width} if its words or lines need the space. */
  static Drawing of(FlowDiagram diagram, double width) {
    return new StackLayout(diagram, width).drawing();
  }

  private Drawing drawing() {
    FlowShapes shapes = new FlowShapes(diagram, places.areas());
    diagram.visibleEdges().forEach(edge -> line(edge, shapes));
    diagram.nodes().forEach(shapes::box);
    for (FlowDiagram.Group group : diagram.groups()) {
      Rectangle area = places.areas().get(group.id());
      shapes.groupName(area.x() + 10, area.y() + StackPlaces.NAME, labels.name(group.id()));
    }
    diagram.visibleEdges().forEach(edge -> label(edge, shapes));
    diagram.nodes().forEach(node -> shapes.words(node, labels.name(node.id())));
    return new Drawing(right() + beside(), Math.ceil(places.height()), shapes.all());
  }

  /** Returns the right edge of the boxes, their labels and the frames around them. */
  private double right() {
    return labels.right() + StackPlaces.NEST * order.deepest();
  }

  /** Returns the width that the arrows beside the boxes take up. */
  private double beside() {
    int count = tracks.count();
    return StackPlaces.MARGIN + (count == 0 ? 0 : HEAD + TRACK * (count - 1));
  }

  private boolean isStraight(Edge edge) {
    return order.straight(edge.from()).filter(other -> other == edge).isPresent();
  }

  /**
   * Adds an arrow. If it has a head at its start, it begins at a stem that the box's arrows share.
   */
  private void line(Edge edge, FlowShapes shapes) {
    List<Point> points = points(edge);
    boolean stem = edge.start() != ArrowHead.NONE && points.size() == 5;
    if (stem) {
      shapes.stem(points.get(0), points.get(1));
    }
    shapes.line(edge, stem ? points.subList(1, points.size()) : points);
  }

  private List<Point> points(Edge edge) {
    Rectangle from = places.areas().get(edge.from());
    Rectangle to = places.areas().get(edge.to());
    double x = labels.axis();
    if (isStraight(edge)) {
      return List.of(new Point(x, from.bottom()), new Point(x, to.y()));
    }
    double row = places.top(edge) + rowHeight(edge) / 2;
    double track = right() + HEAD + TRACK * tracks.track(edge);
    double end = places.middle(edge.to()) + tracks.shift(edge, ENDS);
    List<Point> beside =
        List.of(new Point(track, row), new Point(track, end), new Point(to.right(), end));
    List<Point> start =
        labels.isGroup(edge.from())
            ? List.of(new Point(from.right(), row))
            : List.of(new Point(x, from.bottom()), new Point(x, row));
    return Stream.concat(start.stream(), beside.stream()).toList();
  }

  private double rowHeight(Edge edge) {
    return Math.max(StackPlaces.ROW, TextMeasure.height(labels.of(edge)));
  }

  private void label(Edge edge, FlowShapes shapes) {
    List<String> lines = labels.of(edge);
    if (!lines.isEmpty()) {
      double half = Math.ceil(TextMeasure.width(lines, false) / 2);
      double shift = isStraight(edge) ? 0 : labels.start(edge) + half;
      shapes.label(labels.axis() + shift, places.top(edge), lines);
    }
  }
}
