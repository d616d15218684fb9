package dev.cribsheet.drawing;

import dev.cribsheet.diagram.FlowDiagram.Direction;

/**
 * How much room a flowchart takes, in pixels.
 *
 * @param words most width of a box's words
 * @param lineWords most width of a line's words
 * @param between boxes beside each other
 * @param ranks between a box and the next
 */
record FlowSpacing(
    Direction direction, double words, double lineWords, double between, double ranks) {
  static FlowSpacing roomy(Direction direction) {
    return new FlowSpacing(direction, 132, 110, 28, 36);
  }

  static FlowSpacing tight(Direction direction) {
    return new FlowSpacing(direction, 86, 74, 20, 21);
  }

  /** Low rather than narrow: a sheet has more to say. */
  static FlowSpacing paper(Direction direction) {
    return new FlowSpacing(direction, 132, 150, 18, 16);
  }

  static FlowSpacing phone() {
    return new FlowSpacing(Direction.DOWN, 84, 84, 14, 28);
  }
}
