package dev.cribsheet.drawing;

import dev.cribsheet.diagram.FlowDiagram;
import dev.cribsheet.diagram.FlowDiagram.Edge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Finds the edges of a flowchart that point against its direction. These edges close its cycles.
 */
final class FlowOrder {
  private final FlowDiagram diagram;
  private final Set<Edge> back = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> visited = new HashSet<>();
  private final Set<String> path = new HashSet<>();

  FlowOrder(FlowDiagram diagram) {
    this.diagram = diagram;
    List<String> names = new ArrayList<>();
    diagram.nodes().forEach(node -> names.add(node.id()));
    diagram.groups().forEach(group -> names.add(group.id()));
    names.forEach(this::start);
  }

  /** True if an edge points against the direction of the diagram. */
  boolean isBack(Edge edge) {
    return back.contains(edge);
  }

  /** True if edges leave the box and only back edges enter it. */
  boolean isSource(String name) {
    boolean first = false;
    for (Edge edge : diagram.edges()) {
      if ((isBack(edge) ? edge.from() : edge.to()).equals(name)) {
        return false;
      }
      first |= (isBack(edge) ? edge.to() : edge.from()).equals(name);
    }
    return first;
  }

  private static boolean isLoop(Edge edge) {
    return edge.from().equals(edge.to());
  }

  private void start(String name) {
    if (!visited.contains(name)) {
      visit(name);
    }
  }

  private void visit(String name) {
    visited.add(name);
    path.add(name);
    for (Edge edge : diagram.edges()) {
      if (edge.from().equals(name) && !isLoop(edge)) {
        if (path.contains(edge.to())) {
          back.add(edge);
        } else if (!visited.contains(edge.to())) {
          visit(edge.to());
        }
      }
    }
    path.remove(name);
  }
}
