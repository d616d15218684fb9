package dev.cribsheet.diagram;

import dev.cribsheet.diagram.FlowDiagram.Edge;
import dev.cribsheet.diagram.FlowDiagram.Group;
import dev.cribsheet.diagram.FlowDiagram.Node;
import dev.cribsheet.diagram.FlowDiagram.Role;
import dev.cribsheet.diagram.FlowDiagram.Shape;
import dev.cribsheet.source.Slug;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Collects the boxes, arrows and groups of a flowchart, up to the limits. */
final class FlowDiagramBuilder {
  private static final int MAX_NODES = 60;
  private static final int MAX_EDGES = 120;
  private static final int MAX_GROUPS = 20;
  private static final int MAX_DEPTH = 4;

  private record Box(Optional<Shape> shape, String label, Optional<String> group) {}

  private final Shape plain;
  private final DiagramTerms terms;
  private final Omissions omissions;
  private final Map<String, Box> boxes = new LinkedHashMap<>();
  private final Map<String, Role> roles = new LinkedHashMap<>();
  private final List<Edge> edges = new ArrayList<>();
  private final List<TextSpan> edgeSpans = new ArrayList<>();
  private final Map<String, TextSpan> spans = new HashMap<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Set<String> edgeIds = new HashSet<>();
  private final Deque<String> open = new ArrayDeque<>();
  private FlowDiagram.Direction direction = FlowDiagram.Direction.DOWN;

  /**
   * Creates a builder.
   *
   * @param plain the shape for boxes that have none in the source
   */
  FlowDiagramBuilder(Shape plain, DiagramTerms terms, Omissions omissions) {
    this.plain = plain;
    this.terms = terms;
    this.omissions = omissions;
  }

  void direction(FlowDiagram.Direction chosen) {
    direction = chosen;
  }

  /** Returns the innermost open group. */
  Optional<String> group() {
    return Optional.ofNullable(open.peek());
  }

  /** Returns the label of a box or group. */
  String label(String name) {
    return groups.containsKey(name) ? groups.get(name).label() : boxes.get(name).label();
  }

  /** Changes the label of a box or group. */
  void rename(String name, String label) {
    groups.computeIfPresent(name, (id, old) -> new Group(id, label, old.parent()));
    boxes.computeIfPresent(name, (id, old) -> new Box(old.shape(), label, old.group()));
  }

  /**
   * Adds a box, or a reference to one. If it has several shapes and labels, the last ones are used.
   * The box belongs to the first group that mentions it, or to a group inside that one that
   * mentions it later.
   *
   * @param shape empty for a reference
   */
  void node(String name, Optional<Shape> shape, String label, TextSpan span) {
    if (groups.containsKey(name)) {
      shape.ifPresent(other -> omissions.add(label, span));
      return;
    }
    Box old = boxes.get(name);
    if (old == null && boxes.size() == MAX_NODES) {
      throw span.undrawn(
          "the diagram has more than " + MAX_NODES + " boxes", "split it into two diagrams");
    }
    boolean kept = old != null && shape.isEmpty();
    Optional<String> group = Optional.ofNullable(open.peek());
    boxes.put(
        name,
        new Box(
            kept ? old.shape() : shape,
            kept ? old.label() : label,
            old != null && old.group().isPresent() && !inside(group, old.group().get())
                ? old.group()
                : group));
  }

  /**
   * Gives a box a class. If it is the name of a role, the box gets this role; other classes are
   * left out.
   */
  void role(String box, String name, TextSpan span) {
    Optional<Role> role = role(name);
    role.ifPresentOrElse(
        known -> {
          roles.put(box, known);
          spans.put(box, span);
        },
        () -> omissions.addStyle(":::" + name, span));
  }

  /** Returns the role with this class name. */
  static Optional<Role> role(String name) {
    return Stream.of(Role.values())
        .filter(known -> known != Role.PLAIN && Slug.of(known).equals(name))
        .findFirst();
  }

  /** Records the name of an arrow. */
  void edgeId(String name) {
    edgeIds.add(name);
  }

  boolean isEdge(String name) {
    return edgeIds.contains(name);
  }

  void edge(Edge edge, TextSpan span) {
    if (edges.size() == MAX_EDGES) {
      throw span.undrawn(
          "the diagram has more than " + MAX_EDGES + " arrows", "split it into two diagrams");
    }
    edges.add(edge);
    edgeSpans.add(span);
  }

  void open(String name, String label, TextSpan span) {
    if (groups.containsKey(name)) {
      throw span.undrawn("'" + name + "' is already defined", "give the group a different name");
    }
    if (open.size() == MAX_DEPTH || groups.size() == MAX_GROUPS) {
      throw span.undrawn(
          "groups are nested more than "
              + MAX_DEPTH
              + " levels deep, or there are more than "
              + MAX_GROUPS
              + " of them",
          "use fewer groups");
    }
    boxes.remove(name); // a box with this name was a reference to the group
    groups.put(name, new Group(name, label, Optional.ofNullable(open.peek())));
    open.push(name);
    spans.put(name, span);
  }

  void close(TextSpan end) {
    if (open.isEmpty()) {
      throw end.error("there is nothing for '" + terms.end() + "' to close", "delete it");
    }
    open.pop();
  }

  /** Checks the diagram as a whole. */
  void finish() {
    if (!open.isEmpty()) {
      throw spans
          .get(open.peek())
          .error(
              "the group '" + open.peek() + "' is not closed", "add a line '" + terms.end() + "'");
    }
    if (boxes.isEmpty() && groups.isEmpty()) {
      throw new TextSpan(0, 0, 1).undrawn(terms.empty(), terms.example());
    }
    emptyGroupsAreBoxes();
    for (int i = 0; i < edges.size(); i++) {
      Edge edge = edges.get(i);
      if (contains(edge.from(), edge.to()) || contains(edge.to(), edge.from())) {
        throw edgeSpans
            .get(i)
            .undrawn(
                "the arrow from '" + edge.from() + "' connects a group to itself or its contents",
                "connect it to a box");
      }
    }
    for (String name : roles.keySet()) {
      if (!boxes.containsKey(name)) {
        omissions.addStyle(name, spans.get(name));
      }
    }
  }

  /** Turns empty groups into boxes. A group that contains only empty groups remains a group. */
  private void emptyGroupsAreBoxes() {
    for (Group group : List.copyOf(groups.values())) {
      if (boxes.values().stream().noneMatch(box -> inside(box.group(), group.id()))
          && groups.values().stream().noneMatch(inner -> isIn(inner, group))) {
        groups.remove(group.id());
        boxes.put(group.id(), new Box(Optional.of(plain), group.label(), group.parent()));
      }
    }
  }

  private static boolean isIn(Group inner, Group outer) {
    return inner.parent().equals(Optional.of(outer.id()));
  }

  private boolean contains(String group, String name) {
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
                    box.shape().orElse(plain),
                    box.label(),
                    roles.getOrDefault(name, Role.PLAIN),
                    box.group())));
    return new FlowDiagram(title, direction, nodes, edges, List.copyOf(groups.values()));
  }
}
