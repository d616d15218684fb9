package dev.cribsheet.drawing;

import dev.cribsheet.diagram.FlowDiagram;
import dev.cribsheet.diagram.FlowDiagram.Direction;

/**
 * The spacing of a flowchart, in pixels.
 *
 * @param textWidth maximum width of the text in a box
 * @param labelWidth maximum width of the label of an arrow
 * @param betweenBoxes distance between boxes side by side
 * @param betweenLayers distance between a box and the next in the direction of the arrows
 */
record FlowSpacing(
    Direction direction,
    double textWidth,
    double labelWidth,
    double betweenBoxes,
    double betweenLayers) {
  static FlowSpacing roomy(Direction direction) {
    return new FlowSpacing(direction, 132, 110, 28, 36);
  }

  static FlowSpacing tight(Direction direction) {
    return new FlowSpacing(direction, 86, 74, 20, 21);
  }

  /** Saves height rather than width: space on a sheet is scarce. */
  static FlowSpacing paper(Direction direction) {
    return new FlowSpacing(direction, 132, 150, 18, 16);
  }

  static FlowSpacing phone() {
    return new FlowSpacing(Direction.DOWN, 84, 84, 14, 28);
  }

  /** For phones, with more lines in each box. */
  static FlowSpacing narrow() {
    return new FlowSpacing(Direction.DOWN, 64, 56, 8, 24);
  }

  /** True if no box would split a word. */
  boolean keepsWords(FlowDiagram flow) {
    return flow.nodes().stream()
        .noneMatch(node -> TextMeasure.splitsWords(node.label(), textWidth));
  }
}
