package dev.cribsheet.drawing;

import dev.cribsheet.diagram.ArrowHead;
import dev.cribsheet.diagram.FlowDiagram;
import dev.cribsheet.diagram.FlowDiagram.Edge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The vertical lines beside a stack of boxes. Arrows of the same kind with the same target share a
 * line, and lines that do not overlap can share a track.
 */
final class StackTracks {
  /** The properties that arrows on the same line share. */
  record Key(String to, FlowDiagram.Line line, ArrowHead end) {
    static Key of(Edge edge) {
      return new Key(edge.to(), edge.line(), edge.end());
    }
  }

  private static final class Bus {
    private int from;
    private int to;
    private int track;
    private final int target;

    Bus(int target) {
      this.target = target;
      this.from = target;
      this.to = target;
    }

    void add(int row) {
      from = Math.min(from, row);
      to = Math.max(to, row);
    }

    boolean overlaps(Bus other) {
      return from <= other.to && other.from <= to;
    }
  }

  /** The distance between the ends of lines at a box. */
  private static final double APART = 12;

  private final StackOrder order;
  private final Map<Key, Bus> buses = new LinkedHashMap<>();
  private int count;

  StackTracks(StackOrder order) {
    this.order = order;
    Map<String, Integer> boxes = new HashMap<>();
    Map<Edge, Integer> rows = new IdentityHashMap<>();
    for (String name : order.names()) {
      boxes.put(name, boxes.size() + rows.size());
      order.beside(name).forEach(edge -> rows.put(edge, boxes.size() + rows.size()));
    }
    for (String name : order.names()) {
      for (Edge edge : order.beside(name)) {
        buses
            .computeIfAbsent(Key.of(edge), key -> new Bus(boxes.get(key.to())))
            .add(rows.get(edge));
      }
    }
    assign();
  }

  /** Assigns tracks to the lines; the shortest lines are nearest to the boxes. */
  private void assign() {
    List<Bus> placed = new ArrayList<>();
    buses.values().stream()
        .sorted(Comparator.comparingInt(bus -> bus.to - bus.from))
        .forEach(
            bus -> {
              while (placed.stream().anyMatch(o -> o.track == bus.track && o.overlaps(bus))) {
                bus.track++;
              }
              placed.add(bus);
              count = Math.max(count, bus.track + 1);
            });
  }

  int count() {
    return count;
  }

  int track(Edge edge) {
    return buses.get(Key.of(edge)).track;
  }

  /**
   * Returns how far a line ends from the middle of its target. Lines with the same target end at
   * different heights, so that they do not cross.
   */
  double shift(Edge edge) {
    int above = order.loops().stream().anyMatch(l -> l.from().equals(edge.to())) ? 1 : 0;
    return (above + ends(edge.to()).indexOf(buses.get(Key.of(edge)))) * APART - spread(edge.to());
  }

  /**
   * Returns how far the ends of lines reach from the middle of a box. The line to the box above
   * starts that far above the middle, and the one from the box below ends that far below the
   * middle.
   */
  double spread(String name) {
    long loops =
        order.loops().stream()
            .filter(edge -> edge.from().equals(name) || edge.to().equals(name))
            .count();
    return Math.max(0, ends(name).size() + loops - 1) * APART / 2;
  }

  private List<Bus> ends(String name) {
    return buses.entrySet().stream()
        .filter(bus -> bus.getKey().to().equals(name))
        .map(Map.Entry::getValue)
        .sorted(Comparator.comparingInt(this::height))
        .toList();
  }

  private int height(Bus bus) {
    return bus.to > bus.target ? count - bus.track : bus.track - count;
  }
}
