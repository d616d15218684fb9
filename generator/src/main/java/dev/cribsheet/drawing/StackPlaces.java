package dev.cribsheet.drawing;

import dev.cribsheet.diagram.ArrowHead;
import dev.cribsheet.diagram.FlowDiagram.Edge;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** The positions of the boxes, groups and labels of a stack, from top to bottom. */
final class StackPlaces {
  static final double MARGIN = 2;
  static final double NAME = 9;
  static final double NEST = 8;
  static final double ROW = 10;
  private static final double GAP = 20;
  private static final double ABOVE_LABEL = 14;
  private static final double ABOVE_ROW = 7;
  private static final double HEAD = 26;

  private final StackOrder order;
  private final StackLabels labels;
  private final Map<String, Rectangle> areas = new HashMap<>();
  private final Map<Edge, Double> tops = new IdentityHashMap<>();
  private final Map<String, Double> open = new HashMap<>();
  private final Deque<String> groups = new ArrayDeque<>();
  private double y = MARGIN;

  StackPlaces(StackOrder order, StackLabels labels) {
    this.order = order;
    this.labels = labels;
    for (String name : order.names()) {
      while (!groups.isEmpty() && !order.isIn(name, groups.peek())) {
        close();
      }
      if (labels.isGroup(name)) {
        groups.push(name);
        open.put(name, y);
        y += NAME + TextMeasure.height(labels.name(name)) + NAME;
      } else {
        Rectangle size = labels.size(name);
        areas.put(
            name, new Rectangle(labels.axis() - size.width() / 2, y, size.width(), size.height()));
        y += size.height();
      }
      arrows(name);
    }
    while (!groups.isEmpty()) {
      close();
    }
    y += MARGIN - GAP;
  }

  private void close() {
    String group = groups.pop();
    double x = MARGIN + NEST * order.depth(group);
    double top = open.get(group);
    double right = labels.right() + NEST * (order.deepest() - order.depth(group));
    areas.put(group, new Rectangle(x, top, right - x, y - 8 - top));
    y += 8;
  }

  private void arrows(String name) {
    for (Edge edge : order.beside(name)) {
      double height = Math.max(ROW, TextMeasure.height(labels.of(edge)));
      boolean head = edge.start() != ArrowHead.NONE && edge == order.beside(name).get(0);
      y += head ? Math.max(ABOVE_ROW, HEAD - height / 2) : ABOVE_ROW;
      tops.put(edge, y);
      y += height;
    }
    Optional<Edge> straight = order.straight(name);
    if (straight.isPresent()) {
      y += straight.get().start() == ArrowHead.NONE ? ABOVE_LABEL : HEAD;
      tops.put(straight.get(), y);
      y += TextMeasure.height(labels.of(straight.get())) + HEAD;
    } else {
      y += labels.isGroup(name) ? 0 : GAP;
    }
  }

  Map<String, Rectangle> areas() {
    return areas;
  }

  /** Returns the top of the label of an arrow, or of the space for it. */
  double top(Edge edge) {
    return tops.get(edge);
  }

  /** Returns the y-coordinate of the middle of a box, or of the name of a group. */
  double middle(String name) {
    return open.containsKey(name)
        ? open.get(name) + NAME + TextMeasure.height(labels.name(name)) / 2
        : areas.get(name).centre();
  }

  double height() {
    return y;
  }
}
