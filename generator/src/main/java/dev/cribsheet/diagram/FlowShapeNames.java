package dev.cribsheet.diagram;

import dev.cribsheet.diagram.FlowDiagram.Shape;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of shapes, as in {@code A@{ shape: cyl }}. */
final class FlowShapeNames {
  private static final Map<Shape, Set<String>> NAMES =
      Map.of(
          Shape.BOX, Set.of("rect", "rectangle", "proc", "process"),
          Shape.ROUND, Set.of("rounded", "event"),
          Shape.STADIUM, Set.of("stadium", "terminal", "pill"),
          Shape.SUBROUTINE,
              Set.of("fr-rect", "framed-rectangle", "subproc", "subprocess", "subroutine"),
          Shape.STORE, Set.of("cyl", "cylinder", "db", "database"),
          Shape.CIRCLE, Set.of("circle", "circ"),
          Shape.DECISION, Set.of("diam", "diamond", "decision", "question"),
          Shape.HEXAGON, Set.of("hex", "hexagon", "prepare"),
          Shape.INPUT, Set.of("lean-r", "lean-right", "in-out"));

  private FlowShapeNames() {}

  /** Returns the shape with this name; empty if it is not supported. */
  static Optional<Shape> of(String name) {
    return NAMES.entrySet().stream()
        .filter(entry -> entry.getValue().contains(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
