package dev.cribsheet.drawing;

import dev.cribsheet.diagram.ArrowHead;
import dev.cribsheet.diagram.FlowDiagram;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Stacks the boxes and groups of a flowchart, with sources above their targets. */
final class StackOrder {
  private final FlowDiagram diagram;
  private final FlowOrder order;
  private final Map<String, Optional<String>> parents = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Map<String, FlowDiagram.Edge> loops = new LinkedHashMap<>();

  /**
   * Stacks the boxes.
   *
   * @param sideColumn whether there is room for a column of arrows from a box to the one above it
   */
  StackOrder(FlowDiagram diagram, boolean sideColumn) {
    this.diagram = diagram;
    this.order = new FlowOrder(diagram);
    diagram.groups().forEach(group -> parents.put(group.id(), group.parent()));
    diagram.nodes().forEach(node -> parents.put(node.id(), node.group()));
    place(Optional.empty());
    for (int i = 1; sideColumn && i < names.size(); i++) {
      findLoop(names.get(i), names.get(i - 1));
    }
  }

  private void findLoop(String name, String above) {
    boolean side = isBox(name) && isBox(above) && parents.get(name).equals(parents.get(above));
    if (side && beside(above).isEmpty()) {
      diagram.visibleEdges().stream()
          .filter(edge -> edge.from().equals(name) && edge.to().equals(above))
          .findFirst()
          .ifPresent(edge -> loops.put(name, edge));
    }
  }

  private boolean isBox(String name) {
    return diagram.nodes().stream().anyMatch(node -> node.id().equals(name));
  }

  /** Returns all boxes and groups; the contents of a group come after it. */
  List<String> names() {
    return names;
  }

  /** Returns the number of groups that contain a box or group. */
  int depth(String name) {
    return parents.get(name).map(group -> 1 + depth(group)).orElse(0);
  }

  /** Returns the largest depth of any box or group. */
  int deepest() {
    return names.stream().mapToInt(this::depth).max().orElse(0);
  }

  /** True if a box or group is in a group, at any depth. */
  boolean isIn(String name, String group) {
    return parents.get(name).filter(p -> p.equals(group) || isIn(p, group)).isPresent();
  }

  /** Returns the arrow that leads straight down from a box to the next one. */
  Optional<FlowDiagram.Edge> straight(String name) {
    int next = names.indexOf(name) + 1;
    List<FlowDiagram.Edge> leaving =
        diagram.visibleEdges().stream().filter(edge -> edge.from().equals(name)).toList();
    return leaving.stream()
        .filter(edge -> !order.isBack(edge))
        .filter(edge -> edge.start() == ArrowHead.NONE || leaving.size() == 1)
        .filter(edge -> next < names.size() && edge.to().equals(names.get(next)))
        .findFirst();
  }

  /** True if an arrow leads straight down from a box to the next one. */
  boolean isStraight(FlowDiagram.Edge edge) {
    return straight(edge.from()).filter(other -> other == edge).isPresent();
  }

  /** True if an arrow leads from a box to the one above it and no other arrow is in its way. */
  boolean isLoop(FlowDiagram.Edge edge) {
    return loops.get(edge.from()) == edge;
  }

  /** Returns all arrows for which {@link #isLoop} is true. */
  Collection<FlowDiagram.Edge> loops() {
    return loops.values();
  }

  /** Returns the arrows that leave a box or group at its bottom, except the straight one. */
  List<FlowDiagram.Edge> beside(String name) {
    return diagram.visibleEdges().stream()
        .filter(edge -> edge.from().equals(name))
        .filter(edge -> !isStraight(edge))
        .filter(edge -> !isLoop(edge))
        .sorted(StackStems.ORDER)
        .toList();
  }

  private void place(Optional<String> group) {
    Map<String, Set<String>> targets = new LinkedHashMap<>();
    diagram.nodes().forEach(node -> child(node.id(), group).ifPresent(c -> add(c, targets)));
    for (FlowDiagram.Edge edge : diagram.edges()) {
      Optional<String> from = child(edge.from(), group);
      Optional<String> to = child(edge.to(), group);
      if (!order.isBack(edge) && from.isPresent() && to.isPresent() && !from.equals(to)) {
        targets.get(from.get()).add(to.get());
      }
    }
    Deque<String> next = new ArrayDeque<>();
    while (!targets.isEmpty()) {
      String name = next(next, targets);
      Set<String> after = targets.remove(name);
      names.add(name);
      if (diagram.groups().stream().anyMatch(inner -> inner.id().equals(name))) {
        place(Optional.of(name));
      }
      List<String> reversed = new ArrayList<>(after);
      Collections.reverse(reversed);
      reversed.forEach(next::push);
    }
  }

  private static void add(String name, Map<String, Set<String>> targets) {
    targets.computeIfAbsent(name, added -> new LinkedHashSet<>());
  }

  /**
   * Chooses the next box or group: one whose sources are all placed, preferably a target of the
   * last one. If there is none, chooses the first one left.
   */
  private static String next(Deque<String> wanted, Map<String, Set<String>> targets) {
    Collection<String> left = targets.keySet();
    return Stream.concat(wanted.stream(), left.stream())
        .filter(left::contains)
        .filter(name -> targets.values().stream().noneMatch(to -> to.contains(name)))
        .findFirst()
        .orElseGet(() -> left.iterator().next());
  }

  /** Returns the box or group directly inside {@code group} that is {@code name} or contains it. */
  private Optional<String> child(String name, Optional<String> group) {
    Optional<String> parent = parents.get(name);
    return parent.equals(group) ? Optional.of(name) : parent.flatMap(outer -> child(outer, group));
  }
}
