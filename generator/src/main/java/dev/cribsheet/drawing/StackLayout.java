package dev.cribsheet.drawing;

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

  private final FlowDiagram diagram;
  private final StackOrder order;
  private final StackTracks tracks;
  private final StackLoops loops;
  private final StackLabels labels;
  private final StackPlaces places;

  private StackLayout(FlowDiagram diagram, StackOrder order, double width) {
    this.diagram = diagram;
    this.order = order;
    this.tracks = new StackTracks(order);
    this.loops = new StackLoops(order);
    double nest = StackPlaces.NEST * order.deepest();
    double left = StackPlaces.MARGIN + nest;
    this.labels = new StackLabels(diagram, order, left, width - left - nest - beside());
    this.places = new StackPlaces(order, labels);
  }

  /** Returns the drawing. It is wider than {@code width} if its words or lines need the space. */
  static Drawing of(FlowDiagram diagram, double width) {
    Drawing drawing = new StackLayout(diagram, new StackOrder(diagram, true), width).drawing();
    if (drawing.width() <= width) {
      return drawing;
    }
    Drawing other = new StackLayout(diagram, new StackOrder(diagram, false), width).drawing();
    return other.width() < drawing.width() ? other : drawing;
  }

  private Drawing drawing() {
    FlowShapes shapes = new FlowShapes(diagram, places.areas());
    diagram.visibleEdges().forEach(edge -> shapes.line(edge, points(edge)));
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
    return StackPlaces.MARGIN + (count == 0 ? loops.width() : track(count - 1));
  }

  /** Returns how far a track is from the boxes and their labels. */
  private double track(int track) {
    return loops.width() + (loops.width() > 0 ? TRACK : HEAD) + TRACK * track;
  }

  private List<Point> points(Edge edge) {
    Rectangle from = places.areas().get(edge.from());
    Rectangle to = places.areas().get(edge.to());
    double x = labels.axis();
    if (order.isStraight(edge)) {
      return List.of(new Point(x, from.bottom()), new Point(x, to.y()));
    }
    if (loops.contains(edge)) {
      double column = right() + loops.distance();
      double start = places.middle(edge.from()) - tracks.spread(edge.from());
      double end = places.middle(edge.to()) + tracks.spread(edge.to());
      return List.of(
          new Point(from.right(), start),
          new Point(column, start),
          new Point(column, end),
          new Point(to.right(), end));
    }
    double stem = x + labels.stem(edge);
    double row = places.top(edge) + rowHeight(edge) / 2;
    double track = right() + track(tracks.track(edge));
    double end = places.middle(edge.to()) + tracks.shift(edge);
    List<Point> beside =
        List.of(new Point(track, row), new Point(track, end), new Point(to.right(), end));
    List<Point> start =
        labels.isGroup(edge.from())
            ? List.of(new Point(from.right(), row))
            : List.of(new Point(stem, from.bottom()), new Point(stem, row));
    return Stream.concat(start.stream(), beside.stream()).toList();
  }

  private double rowHeight(Edge edge) {
    return Math.max(StackPlaces.ROW, TextMeasure.height(labels.of(edge)));
  }

  private void label(Edge edge, FlowShapes shapes) {
    if (loops.contains(edge)) {
      loopLabel(edge, shapes);
      return;
    }
    List<String> lines = labels.of(edge);
    if (!lines.isEmpty()) {
      double half = Math.ceil(TextMeasure.width(lines, false) / 2);
      double shift = order.isStraight(edge) ? 0 : labels.start(edge) + half;
      shapes.label(labels.axis() + shift, places.top(edge), lines);
    }
  }

  private void loopLabel(Edge edge, FlowShapes shapes) {
    List<String> lines = loops.label(edge);
    if (!lines.isEmpty()) {
      List<Point> points = points(edge);
      double middle = (points.get(1).y() + points.get(2).y()) / 2;
      double top = Math.round(middle - TextMeasure.height(lines) / 2);
      shapes.label(points.get(1).x(), top, lines);
    }
  }
}
