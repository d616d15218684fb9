package dev.cribsheet.drawing;

import dev.cribsheet.diagram.Diagram;
import dev.cribsheet.diagram.FlowDiagram;
import dev.cribsheet.diagram.FlowDiagram.Direction;
import dev.cribsheet.diagram.SequenceDiagram;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Draws diagrams for the column of a sheet, in type that can be read on paper. */
final class PrintDrawer {
  private static final double COLUMN_MM = 87;
  private static final double MM = 25.4 / 72;
  private static final List<Double> MESSAGE_WORDS = List.of(140.0, 104.0, 84.0, 70.0);

  private PrintDrawer() {}

  /**
   * The lowest picture that fits the column; none when the diagram is too wide for it.
   *
   * @param points size of its words
   */
  static Optional<PrintDrawing> draw(Diagram diagram, boolean mirrored, double points) {
    double unit = points * MM / TextMeasure.SIZE;
    Predicate<Drawing> fits = drawing -> drawing.width() * unit <= COLUMN_MM;
    return drawings(diagram)
        .map(some -> some.filter(fits).min(Comparator.comparingDouble(Drawing::height)))
        .flatMap(Optional::stream)
        .findFirst()
        .map(drawing -> mirrored ? drawing.mirrored() : drawing)
        .map(
            drawing ->
                new PrintDrawing(
                    drawing.width() * unit,
                    drawing.height() * unit,
                    new Picture(
                        (int) drawing.width(),
                        (int) drawing.height(),
                        SvgWriter.markup(drawing, Layer::ink))));
  }

  /** As its author wants it, else downwards. */
  private static Stream<Stream<Drawing>> drawings(Diagram diagram) {
    if (diagram instanceof FlowDiagram flow) {
      Direction down = flow.direction().horizontal() ? Direction.DOWN : flow.direction();
      return Stream.of(flow.direction(), down)
          .distinct()
          .map(
              direction ->
                  Stream.of(FlowSpacing.paper(direction), FlowSpacing.tight(direction))
                      .map(room -> FlowLayout.of(flow, room)));
    }
    SequenceDiagram sequence = (SequenceDiagram) diagram;
    return MESSAGE_WORDS.stream().map(most -> Stream.of(SequenceLayout.of(sequence, most)));
  }
}
