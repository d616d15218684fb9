package dev.cribsheet.diagram;

import java.util.List;
import java.util.Optional;

/**
 * Boxes and arrows, some of them in groups: a flowchart, or a state or entity-relationship diagram.
 */
public record FlowDiagram(
    DiagramTitle title, Direction direction, List<Node> nodes, List<Edge> edges, List<Group> groups)
    implements Diagram {
  public FlowDiagram {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    groups = List.copyOf(groups);
  }

  /** Returns the edges that are drawn. */
  public List<Edge> visibleEdges() {
    return edges.stream().filter(edge -> edge.line() != Line.INVISIBLE).toList();
  }

  /** The direction in which the arrows point. */
  public enum Direction {
    DOWN,
    UP,
    RIGHT,
    LEFT;

    /** True if the arrows point right or left. */
    public boolean horizontal() {
      return this == RIGHT || this == LEFT;
    }
  }

  /** The outline of a box. */
  public enum Shape {
    BOX,
    ROUND,
    STADIUM,
    SUBROUTINE,
    STORE,
    CIRCLE,
    DECISION,
    HEXAGON,
    INPUT,
    START,
    END,
    BAR,
    ENTITY
  }

  /** The emphasis of a box. A theme has a colour for each. */
  public enum Role {
    PLAIN,
    ACCENT,
    MUTED,
    EXTERNAL,
    STEP_1,
    STEP_2,
    STEP_3,
    STEP_4
  }

  /** How a line is drawn. An invisible one only keeps boxes in order. */
  public enum Line {
    SOLID,
    DOTTED,
    THICK,
    INVISIBLE
  }

  /** A box. Label lines are separated by {@code \n}; the first line of an entity is its name. */
  public record Node(String id, Shape shape, String label, Role role, Optional<String> group) {}

  /** A line between two boxes or groups; the label may be empty. */
  public record Edge(
      String from, String to, String label, Line line, ArrowHead start, ArrowHead end) {}

  /** A frame around boxes. It may be inside another group. */
  public record Group(String id, String label, Optional<String> parent) {}
}
