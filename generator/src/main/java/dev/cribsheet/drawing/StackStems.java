package dev.cribsheet.drawing;

import dev.cribsheet.diagram.ArrowHead;
import dev.cribsheet.diagram.FlowDiagram;
import dev.cribsheet.diagram.FlowDiagram.Edge;
import java.util.Comparator;
import java.util.List;

/**
 * The lines that leave a box of a stack downward. Most arrows share the one in the middle. Arrows
 * with a head at their start have others to its right, so that their heads touch the box.
 */
final class StackStems {
  /** The properties that arrows on the same line share. */
  private record Key(FlowDiagram.Line line, ArrowHead start) {
    static Key of(Edge edge) {
      return new Key(edge.line(), edge.start());
    }
  }

  /** The order in which arrows branch off: those on the line that is furthest right are first. */
  static final Comparator<Edge> ORDER =
      Comparator.comparingInt(
          edge ->
              edge.start() == ArrowHead.NONE
                  ? Integer.MAX_VALUE
                  : edge.line().ordinal() * ArrowHead.values().length + edge.start().ordinal());

  private static final double APART = 16;
  private static final double CORNER = 6;

  private final StackOrder order;

  StackStems(StackOrder order) {
    this.order = order;
  }

  /** Returns how far to the right of the middle of its box, of this width, an arrow starts. */
  double shift(Edge edge, double width) {
    List<Edge> beside = order.beside(edge.from());
    List<Key> keys =
        beside.stream()
            .filter(other -> other.start() != ArrowHead.NONE)
            .map(Key::of)
            .distinct()
            .toList();
    int place = keys.indexOf(Key.of(edge));
    if (place < 0) {
      return 0;
    }
    boolean middle =
        order.straight(edge.from()).isPresent()
            || beside.stream().anyMatch(other -> other.start() == ArrowHead.NONE);
    double apart = Math.min(APART, (width / 2 - CORNER) / keys.size());
    return apart * (keys.size() - place - (middle ? 0 : 1));
  }
}
