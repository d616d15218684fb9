package dev.cribsheet.drawing;

import dev.cribsheet.diagram.FlowDiagram;
import dev.cribsheet.diagram.FlowDiagram.Shape;
import java.util.List;

/** The size of boxes and the position of the text in them, in pixels. */
final class BoxSize {
  static final double STORE_LID = 7;
  static final double SLANT = 12;
  static final double BAR = 8;
  static final double ENTITY_NAME = 32;
  private static final double DOT = 16;
  static final double SIDE = 12;
  private static final double TOP = 10;

  private BoxSize() {}

  /** Wraps the text of a box to a maximum width; the rows of an entity are not wrapped. */
  static List<String> lines(FlowDiagram.Node node, double maxWidth) {
    if (node.shape() == Shape.ENTITY) {
      return List.of(node.label().split("\n"));
    }
    return TextMeasure.wrap(node.label(), maxWidth, bold(node));
  }

  static boolean bold(FlowDiagram.Node node) {
    return node.role() == FlowDiagram.Role.ACCENT || node.shape() == Shape.ENTITY;
  }

  static Rectangle of(FlowDiagram.Node node, List<String> lines) {
    double w = TextMeasure.width(lines, bold(node));
    double h = TextMeasure.height(lines);
    return switch (node.shape()) {
      case BOX, ROUND -> area(w + 2 * SIDE, h + 2 * TOP);
      case STADIUM -> area(w + 2 * SIDE + h * 0.7, h + 2 * TOP);
      case SUBROUTINE -> area(w + 2 * (SIDE + BAR), h + 2 * TOP);
      case STORE -> area(w + 2 * SIDE, h + 2 * TOP + 2 * STORE_LID);
      case CIRCLE -> {
        double size = Math.sqrt(w * w + h * h) + SIDE;
        yield area(size, size);
      }
      case DECISION -> {
        double width = w + 1.3 * h + 3 * SIDE;
        yield area(width, (h + 4) / (1 - (w + 4) / width));
      }
      case HEXAGON, INPUT -> area(w + 2 * (SIDE + SLANT), h + 2 * TOP);
      case START -> new Rectangle(0, 0, DOT, DOT);
      case END -> new Rectangle(0, 0, DOT + 6, DOT + 6);
      case BAR -> new Rectangle(0, 0, 60, 6);
      case ENTITY -> area(w + 2 * SIDE, lines.size() > 1 ? ENTITY_NAME + h - 10 : ENTITY_NAME);
    };
  }

  private static Rectangle area(double width, double height) {
    return new Rectangle(0, 0, even(Math.max(width, 44)), even(Math.max(height, 38)));
  }

  /** Rounds up to an even number, so that centres fall on whole pixels. */
  private static double even(double length) {
    return 2 * Math.ceil(length / 2);
  }

  static double textTop(Shape shape, Rectangle area, List<String> lines) {
    double shift = shape == Shape.STORE ? STORE_LID / 2 : 0;
    return area.centre() - TextMeasure.height(lines) / 2 + shift;
  }
}
