package dev.cribsheet.diagram;

/** A diagram that was read without a mistake. */
public sealed interface Diagram permits FlowDiagram, SequenceDiagram {
  /** What its author says about it. */
  DiagramTitle title();
}
