package dev.cribsheet.drawing;

import dev.cribsheet.diagram.FlowDiagram.Direction;
import java.util.stream.Stream;

/**
 * The spacing of a flowchart, in pixels.
 *
 * @param textWidth maximum width of the text in a box
 * @param labelWidth maximum width of the label of an arrow
 * @param betweenBoxes distance between adjacent boxes
 * @param betweenLayers distance between boxes in the direction of the arrows
 * @param beforeHeads length of the straight end of an arrow
 */
record FlowSpacing(
    Direction direction,
    double textWidth,
    double labelWidth,
    double betweenBoxes,
    double betweenLayers,
    double beforeHeads) {
  /** Returns spacings for pages, the widest first. */
  static Stream<FlowSpacing> page(Direction direction) {
    return Stream.of(
        new FlowSpacing(direction, 132, 170, 28, 22, 22),
        new FlowSpacing(direction, 132, 148, 24, 22, 22),
        new FlowSpacing(direction, 132, 110, 24, 22, 22),
        new FlowSpacing(direction, 116, 92, 20, 22, 22),
        new FlowSpacing(direction, 86, 92, 20, 21, 22),
        tight(direction));
  }

  static FlowSpacing tight(Direction direction) {
    return new FlowSpacing(direction, 86, 74, 20, 21, 22);
  }

  /** Returns spacing for sheets, which saves height rather than width. */
  static FlowSpacing paper(Direction direction) {
    return new FlowSpacing(direction, 132, 150, 18, 16, 14);
  }

  /** Returns the same spacing with room for the ends of relationships. */
  FlowSpacing forCounts() {
    return new FlowSpacing(
        direction, textWidth, labelWidth, betweenBoxes, Math.max(betweenLayers, 48), 24);
  }
}
