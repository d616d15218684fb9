package dev.cribsheet.diagram;

import java.util.List;
import java.util.Optional;

/** Boxes and arrows. */
public record FlowDiagram(
    DiagramTitle title, Direction direction, List<Node> nodes, List<Edge> edges, List<Group> groups)
    implements Diagram {
  public FlowDiagram {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    groups = List.copyOf(groups);
  }

  /** Where the arrows lead. */
  public enum Direction {
    DOWN,
    UP,
    RIGHT,
    LEFT;

    /** True when it runs along the lines of text. */
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
    INPUT
  }

  /** How a box is set off; the theme has one colour for each. */
  public enum Role {
    PLAIN,
    ACCENT,
    MUTED,
    EXTERNAL
  }

  /** How a line is drawn. */
  public enum Line {
    SOLID,
    DOTTED,
    THICK
  }

  /**
   * A box.
   *
   * @param label lines are separated by {@code \n}
   * @param group id of the innermost group it is in
   */
  public record Node(String id, Shape shape, String label, Role role, Optional<String> group) {}

  /**
   * A line between two boxes or groups.
   *
   * @param label empty when there is none
   */
  public record Edge(
      String from, String to, String label, Line line, ArrowHead start, ArrowHead end) {}

  /**
   * A frame around boxes.
   *
   * @param parent id of the group around it
   */
  public record Group(String id, String label, Optional<String> parent) {}
}
