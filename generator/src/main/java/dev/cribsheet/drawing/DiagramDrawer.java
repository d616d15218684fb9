package dev.cribsheet.drawing;

import dev.cribsheet.diagram.Diagram;
import dev.cribsheet.diagram.FlowDiagram;
import dev.cribsheet.diagram.FlowDiagram.Direction;
import dev.cribsheet.diagram.SequenceDiagram;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws diagrams: the same diagram always gives the same picture. */
final class DiagramDrawer {
  /** The width of a page's column of blocks. */
  private static final double WIDE = 704;

  /** The width of a small phone less its margins. */
  private static final double NARROW = 328;

  private static final List<Double> MESSAGE_WORDS = List.of(190.0, 140.0, 104.0);

  private DiagramDrawer() {}

  /**
   * The pictures of a diagram.
   *
   * @param mirrored for readers who read from the right
   */
  static DrawnDiagram draw(Diagram diagram, boolean mirrored) {
    if (diagram instanceof FlowDiagram flow) {
      Drawing wide = fitting(wide(flow), WIDE);
      Optional<Drawing> narrow =
          wide.width() <= NARROW
              ? Optional.empty()
              : Optional.of(FlowLayout.of(flow, FlowSpacing.phone()))
                  .filter(drawing -> drawing.width() <= NARROW);
      return new DrawnDiagram(
          picture(wide, mirrored), narrow.map(drawing -> picture(drawing, mirrored)));
    }
    SequenceDiagram sequence = (SequenceDiagram) diagram;
    Stream<Drawing> drawings =
        MESSAGE_WORDS.stream().map(most -> SequenceLayout.of(sequence, most));
    return new DrawnDiagram(picture(fitting(drawings, WIDE), mirrored), Optional.empty());
  }

  /** As its author wants it if that fits, else closer together, else downwards. */
  private static Stream<Drawing> wide(FlowDiagram flow) {
    Direction down = flow.direction().horizontal() ? Direction.DOWN : flow.direction();
    return Stream.of(
            FlowSpacing.roomy(flow.direction()),
            FlowSpacing.tight(flow.direction()),
            FlowSpacing.roomy(down),
            FlowSpacing.tight(down))
        .distinct()
        .map(room -> FlowLayout.of(flow, room));
  }

  /** The first that fits, else the narrowest. */
  private static Drawing fitting(Stream<Drawing> drawings, double width) {
    Drawing narrowest = null;
    for (Drawing drawing : (Iterable<Drawing>) drawings::iterator) {

      if (drawing.width() <= width) {
        return drawing;
      }
      if (narrowest == null || drawing.width() < narrowest.width()) {
        narrowest = drawing;
      }
    }
    return narrowest;
  }

  private static Picture picture(Drawing drawing, boolean mirrored) {
    Drawing shown = mirrored ? drawing.mirrored() : drawing;
    return new Picture((int) shown.width(), (int) shown.height(), SvgWriter.markup(shown));
  }
}
