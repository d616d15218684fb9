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

/** Draws diagrams. Equal diagrams have equal drawings. */
final class DiagramDrawer {
  /** The width of the text column of a page, in pixels. */
  private static final double PAGE_WIDTH = 704;

  /** The width of a small phone's screen, less margins and a scroll bar, in pixels. */
  private static final double PHONE_WIDTH = 312;

  private static final double SHEET_COLUMN_MM = 87;
  private static final double MM_PER_POINT = 25.4 / 72;

  /** The maximum widths of message texts, in the order to try them. */
  private static final List<Double> MESSAGE_WIDTHS = List.of(190.0, 140.0, 104.0);

  /** The maximum width of a participant's name before it is wrapped. */
  private static final double MAX_NAME = 110;

  /** The spacings of sequence diagrams on phones, in the order to try them. */
  private static final List<SequenceSpacing> PHONE_SPACINGS =
      List.of(
          SequenceSpacing.close(MAX_NAME, 4, PHONE_WIDTH),
          SequenceSpacing.close(80, 4, PHONE_WIDTH),
          SequenceSpacing.close(80, 2, PHONE_WIDTH),
          SequenceSpacing.close(60, 4, PHONE_WIDTH));

  private static final List<Double> SHEET_MESSAGE_WIDTHS = List.of(140.0, 104.0, 84.0, 70.0);

  private DiagramDrawer() {}

  /** Draws a diagram for pages, mirrored for languages that are written from right to left. */
  static DrawnDiagram draw(Diagram diagram, boolean mirrored) {
    Drawing wide = wide(diagram);
    Optional<Picture> narrow =
        Optional.of(wide)
            .filter(drawing -> drawing.width() > PHONE_WIDTH)
            .map(drawing -> narrow(diagram))
            .filter(drawing -> drawing.width() < wide.width())
            .map(drawing -> picture(drawing, mirrored));
    return new DrawnDiagram(picture(wide, mirrored), narrow);
  }

  private static Drawing wide(Diagram diagram) {
    if (diagram instanceof SequenceDiagram sequence) {
      return fitting(
          PAGE_WIDTH,
          Stream.concat(
                  MESSAGE_WIDTHS.stream().map(SequenceSpacing::page),
                  Stream.of(SequenceSpacing.close(MAX_NAME, 4, PAGE_WIDTH)))
              .map(spacing -> SequenceLayout.of(sequence, spacing)));
    }
    FlowDiagram flow = (FlowDiagram) diagram;
    return fitting(
        PAGE_WIDTH,
        directions(flow).flatMap(FlowSpacing::page).map(spacing -> FlowLayout.of(flow, spacing)));
  }

  private static Drawing narrow(Diagram diagram) {
    if (diagram instanceof SequenceDiagram sequence) {
      return fitting(
          PHONE_WIDTH,
          PHONE_SPACINGS.stream().map(spacing -> SequenceLayout.of(sequence, spacing)));
    }
    return StackLayout.of((FlowDiagram) diagram, PHONE_WIDTH);
  }

  private static Drawing sequence(SequenceDiagram diagram, double messageWidth) {
    return SequenceLayout.of(diagram, SequenceSpacing.page(messageWidth));
  }

  /**
   * Returns the preferred drawing that fits a column of a sheet in this font size; empty if none
   * fits.
   */
  static Optional<PrintDrawing> drawForPrint(Diagram diagram, boolean mirrored, double points) {
    double unit = points * MM_PER_POINT / TextMeasure.SIZE;
    Predicate<Drawing> fits = drawing -> drawing.width() * unit <= SHEET_COLUMN_MM;
    return printLayouts(diagram)
        .map(layouts -> layouts.filter(fits).min(Comparator.comparingDouble(Drawing::height)))
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

  /**
   * Returns groups of layouts for print, the preferred group first. The first group in which any
   * layout fits is used. Of its layouts that fit, the one with the smallest height is drawn.
   */
  private static Stream<Stream<Drawing>> printLayouts(Diagram diagram) {
    if (diagram instanceof SequenceDiagram sequence) {
      return SHEET_MESSAGE_WIDTHS.stream().map(width -> Stream.of(sequence(sequence, width)));
    }
    FlowDiagram flow = (FlowDiagram) diagram;
    return directions(flow)
        .map(
            to ->
                Stream.of(FlowSpacing.paper(to), FlowSpacing.tight(to))
                    .map(spacing -> FlowLayout.of(flow, spacing)));
  }

  /** Returns the author's direction, followed by down if the author's is horizontal. */
  private static Stream<Direction> directions(FlowDiagram flow) {
    Direction down = flow.direction().horizontal() ? Direction.DOWN : flow.direction();
    return Stream.of(flow.direction(), down).distinct();
  }

  /** Returns the first drawing that fits the width, or else the narrowest. */
  private static Drawing fitting(double width, Stream<Drawing> drawings) {
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
