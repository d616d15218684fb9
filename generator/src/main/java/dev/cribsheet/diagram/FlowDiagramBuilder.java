package dev.cribsheet.diagram;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.SyntaxException;
import dev.cribsheet.diagram.FlowDiagram.Edge;
import dev.cribsheet.diagram.FlowDiagram.Group;
import dev.cribsheet.diagram.FlowDiagram.Node;
import dev.cribsheet.diagram.FlowDiagram.Role;
import dev.cribsheet.diagram.FlowDiagram.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the boxes, arrows and groups of a flowchart, within bounds. */
final class FlowDiagramBuilder {
  private static final int MAX_NODES = 60;
  private static final int MAX_EDGES = 120;
  private static final int MAX_GROUPS = 20;
  private static final int MAX_DEPTH = 4;

  private record Box(Optional<Shape> shape, String label, Optional<String> group) {}

  private final FlowDiagram.Direction direction;
  private final Map<String, Box> boxes = new LinkedHashMap<>();
  private final Map<String, Role> roles = new LinkedHashMap<>();
  private final List<Edge> edges = new ArrayList<>();
  private final List<TextSpan> edgeSpots = new ArrayList<>();
  private final Map<String, TextSpan> spots = new HashMap<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Deque<String> open = new ArrayDeque<>();

  FlowDiagramBuilder(FlowDiagram.Direction direction) {
    this.direction = direction;
  }

  /**
   * A box that is described or only named; the first group that names it holds it, or one inside.
   */
  void node(String name, Optional<Shape> shape, String label, TextSpan spot) {
    if (groups.containsKey(name)) {
      if (shape.isPresent()) {
        throw spot.mistake("'" + name + "' is already the name of a group", "choose another name");
      }
      return;
    }
    Box old = boxes.get(name);
    if (old != null && shape.isPresent() && old.shape().isPresent()) {
      boolean same = old.shape().equals(shape) && old.label().equals(label);
      if (!same) {
        throw spot.mistake(
            "'" + name + "' is defined twice", "define it once, where it first appears");
      }
    }
    if (old == null && boxes.size() == MAX_NODES) {
      throw spot.mistake("more than " + MAX_NODES + " boxes", "split it into two diagrams");
    }
    Optional<String> group = Optional.ofNullable(open.peek());
    boolean known = old != null && old.shape().isPresent();
    boxes.put(
        name,
        new Box(
            known ? old.shape() : shape,
            known ? old.label() : label,
            old != null && old.group().isPresent() && !inside(group, old.group().get())
                ? old.group()
                : group));
  }

  void role(String name, Role role, TextSpan spot) {
    roles.put(name, role);
    spots.put(name, spot);
  }

  void edge(Edge edge, TextSpan spot) {
    if (edges.size() == MAX_EDGES) {
      throw spot.mistake("more than " + MAX_EDGES + " arrows", "split it into two diagrams");
    }
    edges.add(edge);
    edgeSpots.add(spot);
  }

  void open(String name, String label, TextSpan spot) {
    if (groups.containsKey(name) || boxes.containsKey(name)) {
      throw spot.mistake("'" + name + "' is already defined", "give the group a different name");
    }
    if (open.size() == MAX_DEPTH || groups.size() == MAX_GROUPS) {
      throw spot.mistake(
          "groups are nested more than "
              + MAX_DEPTH
              + " deep, or there are more than "
              + MAX_GROUPS,
          "use fewer groups");
    }
    groups.put(name, new Group(name, label, Optional.ofNullable(open.peek())));
    open.push(name);
    spots.put(name, spot);
  }

  void close(int at) {
    if (open.isEmpty()) {
      throw new SyntaxException(
          DiagnosticCode.DIAGRAM, at, at + 3, "'end' closes nothing", "delete it");
    }
    open.pop();
  }

  /** Checks what can only be checked at the end. */
  void finish() {
    if (!open.isEmpty()) {
      throw spots
          .get(open.peek())
          .mistake("the group '" + open.peek() + "' is not closed", "add a line 'end'");
    }
    if (boxes.isEmpty()) {
      throw new TextSpan(0, 0, 1)
          .mistake("the diagram has no boxes", "write A[Client] --> B[Server]");
    }
    for (Group group : groups.values()) {
      if (boxes.values().stream().noneMatch(box -> inside(box.group(), group.id()))) {
        throw spots
            .get(group.id())
            .mistake("the group '" + group.label() + "' is empty", "add a box to it, or delete it");
      }
    }
    for (int i = 0; i < edges.size(); i++) {
      Edge edge = edges.get(i);
      if (holds(edge.from(), edge.to()) || holds(edge.to(), edge.from())) {
        throw edgeSpots
            .get(i)
            .mistake(
                "the arrow from '" + edge.from() + "' connects a group to itself or its contents",
                "connect it to a box");
      }
    }
    for (String name : roles.keySet()) {
      if (!boxes.containsKey(name)) {
        throw spots
            .get(name)
            .mistake("'" + name + "' has a class but is not a box", "give the class to a box");
      }
    }
  }

  private boolean holds(String group, String name) {
    return groups.containsKey(group)
        && (group.equals(name)
            || inside(
                groups.containsKey(name) ? groups.get(name).parent() : boxes.get(name).group(),
                group));
  }

  private boolean inside(Optional<String> group, String outer) {
    return group.isPresent()
        && (group.get().equals(outer) || inside(groups.get(group.get()).parent(), outer));
  }

  FlowDiagram diagram(DiagramTitle title) {
    List<Node> nodes = new ArrayList<>();
    boxes.forEach(
        (name, box) ->
            nodes.add(
                new Node(
                    name,
                    box.shape().orElse(Shape.BOX),
                    box.label(),
                    roles.getOrDefault(name, Role.PLAIN),
                    box.group())));
    return new FlowDiagram(title, direction, nodes, edges, List.copyOf(groups.values()));
  }
}
