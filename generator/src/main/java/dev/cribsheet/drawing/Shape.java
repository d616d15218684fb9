package dev.cribsheet.drawing;

import dev.cribsheet.diagram.FlowDiagram;
import java.util.List;

/** A part of a drawing. */
sealed interface Shape {
  /** What ends a line. */
  enum Head {
    NONE,
    ARROW,
    OPEN,
    CIRCLE,
    CROSS
  }

  /** How a line is drawn; {@code LIFE} is a participant's, {@code RULE} parts a frame. */
  enum Stroke {
    SOLID,
    DOTTED,
    THICK,
    LIFE,
    RULE
  }

  /** What words belong to; {@code NUMBER} stands on a dark ground. */
  enum Role {
    BOX,
    LINE,
    GROUP,
    PARTICIPANT,
    NOTE,
    TAB,
    CONDITION,
    NUMBER
  }

  /** Grounds of words and frames; a clear one keeps lines away from words. */
  enum Ground {
    GROUP,
    FRAME,
    CLEAR,
    CLEAR_IN_GROUP,
    NOTE,
    TAB,
    NUMBER
  }

  /** A box with its outline. */
  record Box(FlowDiagram.Shape outline, FlowDiagram.Role role, Area area) implements Shape {}

  /** A participant who is a person: a head and shoulders above the words. */
  record Person(double x, double y) implements Shape {}

  /** A frame or a ground. */
  record Plate(Ground ground, Area area) implements Shape {}

  /** A line with corners. */
  record Route(Stroke stroke, Head start, Head end, List<Point> points) implements Shape {
    public Route {
      points = List.copyOf(points);
    }
  }

  /**
   * Lines of words.
   *
   * @param x their middle, or where they start
   * @param y the top of the first line
   */
  record Words(Role role, boolean centred, double x, double y, List<String> lines)
      implements Shape {
    public Words {
      lines = List.copyOf(lines);
    }
  }
}
