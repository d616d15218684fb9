package dev.cribsheet.drawing;

import dev.cribsheet.diagram.FlowDiagram;
import dev.cribsheet.diagram.FlowDiagram.Edge;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The wrapped text of a stack, and the widths that depend on it. */
final class StackLabels {
  private static final double LABEL_START = 12;
  private static final double BOX_TEXT = 116;
  private static final double LEAST_LABEL = 64;

  private final Map<String, List<String>> names = new HashMap<>();
  private final Map<String, Rectangle> sizes = new HashMap<>();
  private final Map<Edge, List<String>> labels = new IdentityHashMap<>();
  private final StackStems stems;
  private final double axis;
  private double right;

  /**
   * Wraps the text.
   *
   * @param left the left edge of the widest box
   * @param room the width available for the boxes and the labels beside them
   */
  StackLabels(FlowDiagram diagram, StackOrder order, double left, double room) {
    this.stems = new StackStems(order);
    double widest = 0;
    for (FlowDiagram.Node node : diagram.nodes()) {
      List<String> lines = BoxSize.lines(node, BOX_TEXT);
      names.put(node.id(), lines);
      sizes.put(node.id(), BoxSize.of(node, lines));
      widest = Math.max(widest, sizes.get(node.id()).width());
    }
    axis = left + widest / 2;
    right = left + widest;
    for (FlowDiagram.Group group : diagram.groups()) {
      List<String> lines = TextMeasure.wrap(group.label(), Math.max(widest, BOX_TEXT) - 20, true);
      names.put(group.id(), lines);
      right = Math.max(right, left + TextMeasure.width(lines, true) + 20);
    }
    double width = room - widest / 2;
    List<Edge> listed =
        diagram.visibleEdges().stream().filter(edge -> !order.isLoop(edge)).toList();
    for (Edge edge : listed) {
      boolean straight = order.isStraight(edge);
      List<String> lines =
          edge.label().isEmpty()
              ? List.of()
              : TextMeasure.wrap(
                  edge.label(),
                  straight ? widest : Math.max(LEAST_LABEL, width - start(edge)),
                  false);
      labels.put(edge, lines);
      double text = TextMeasure.width(lines, false);
      right = Math.max(right, axis + (straight ? text / 2 : start(edge) + text));
    }
    right = Math.ceil(right);
  }

  /** Returns the distance from the middle of the boxes to the start of a label. */
  double start(Edge edge) {
    return stem(edge) + LABEL_START;
  }

  /** Returns the distance from the middle of a box to the line on which an arrow leaves it. */
  double stem(Edge edge) {
    return isGroup(edge.from()) ? 0 : stems.shift(edge, size(edge.from()).width());
  }

  /** Returns the x-coordinate of the middle of the boxes. */
  double axis() {
    return axis;
  }

  /** Returns the right edge of the box, label or group name that is furthest right. */
  double right() {
    return right;
  }

  boolean isGroup(String name) {
    return !sizes.containsKey(name);
  }

  List<String> name(String name) {
    return names.get(name);
  }

  Rectangle size(String name) {
    return sizes.get(name);
  }

  List<String> of(Edge edge) {
    return labels.get(edge);
  }
}
