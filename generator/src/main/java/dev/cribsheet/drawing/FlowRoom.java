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
record FlowRoom(Direction direction, double words, double lineWords, double between, double ranks) {
  static FlowRoom roomy(Direction direction) {
    return new FlowRoom(direction, 132, 110, 28, 36);
  }

  static FlowRoom tight(Direction direction) {
    return new FlowRoom(direction, 86, 74, 20, 21);
  }

  /** Low rather than narrow: a sheet has more to say. */
  static FlowRoom paper(Direction direction) {
    return new FlowRoom(direction, 132, 150, 18, 16);
  }

  static FlowRoom phone() {
    return new FlowRoom(Direction.DOWN, 84, 84, 14, 28);
  }
}
