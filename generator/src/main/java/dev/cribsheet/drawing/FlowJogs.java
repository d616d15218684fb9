package dev.cribsheet.drawing;

import dev.cribsheet.diagram.FlowDiagram.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Straightens lines that move aside by a few pixels just before or after a box, by moving their
 * ends along the side of the box.
 */
final class FlowJogs {
  /** The longest jog that is straightened, and the distance between the ends of two lines. */
  private static final double SMALL = 16;

  /** How near to a box a jog is. There is no room for a label between them. */
  private static final double NEAR = 48;

  private static final double CORNER = 12;

  private final Map<Edge, List<Point>> lines;
  private final Map<String, Rectangle> areas;

  private FlowJogs(Map<Edge, List<Point>> lines, Map<String, Rectangle> areas) {
    this.lines = lines;
    this.areas = areas;
  }

  /** Replaces the lines that have jogs. */
  static void straighten(
      List<Edge> edges, Map<Edge, List<Point>> lines, Map<String, Rectangle> areas) {
    FlowJogs jogs = new FlowJogs(lines, areas);
    for (Edge edge : edges) {
      lines.put(edge, jogs.end(lines.get(edge), edge.to()));
      lines.put(edge, Point.reversed(jogs.end(Point.reversed(lines.get(edge)), edge.from())));
    }
  }

  /** Returns a line without a jog at its end, if the end has room to move and is not shared. */
  private List<Point> end(List<Point> line, String box) {
    int last = line.size() - 1;
    if (last < 3) {
      return line;
    }
    Point before = line.get(last - 2);
    Point turn = line.get(last - 1);
    Point end = line.get(last);
    Point moved = end.moved(before.x() - turn.x(), before.y() - turn.y());
    if (before.distance(turn) > SMALL || turn.distance(end) > NEAR || !has(box, moved)) {
      return line;
    }
    List<Point> others = new ArrayList<>(ends().toList());
    others.remove(end);
    if (others.stream().anyMatch(o -> o.equals(end) || o.distance(moved) < SMALL)) {
      return line;
    }
    List<Point> straight = new ArrayList<>(line.subList(0, last - 2));
    straight.add(moved);
    return straight;
  }

  private Stream<Point> ends() {
    return lines.values().stream()
        .filter(line -> !line.isEmpty())
        .flatMap(line -> Stream.of(line.get(0), line.get(line.size() - 1)));
  }

  /** True if the point is on a side of the box and not close to its corners. */
  private boolean has(String box, Point point) {
    Rectangle area = areas.get(box);
    boolean across = point.x() > area.x() + CORNER && point.x() < area.right() - CORNER;
    boolean along = point.y() > area.y() + CORNER && point.y() < area.bottom() - CORNER;
    return across || along;
  }
}
