package dev.cribsheet.drawing;

import dev.cribsheet.diagram.FlowDiagram.Edge;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The column of the arrows from a box to the one above it, with their labels in the lines. */
final class StackLoops {
  private static final double HEAD = 24;
  private static final double LABEL = 72;
  private static final double BESIDE_LABEL = 4;

  private final Map<Edge, List<String>> labels = new IdentityHashMap<>();
  private final double half;

  StackLoops(StackOrder order) {
    for (Edge edge : order.loops()) {
      labels.put(
          edge, edge.label().isEmpty() ? List.of() : TextMeasure.wrap(edge.label(), LABEL, false));
    }
    half =
        labels.values().stream()
            .mapToDouble(lines -> Math.ceil(TextMeasure.width(lines, false) / 2))
            .max()
            .orElse(0);
  }

  boolean contains(Edge edge) {
    return labels.containsKey(edge);
  }

  List<String> label(Edge edge) {
    return labels.get(edge);
  }

  /** Returns the distance of the column's lines from the boxes and their labels. */
  double distance() {
    return Math.max(HEAD, half + BESIDE_LABEL);
  }

  /** Returns the width of the column; 0 if it has no arrows. */
  double width() {
    return labels.isEmpty() ? 0 : distance() + half;
  }
}
