package dev.cribsheet.diagram;

/** A valid diagram. */
public sealed interface Diagram permits FlowDiagram, SequenceDiagram {
  DiagramTitle title();
}
