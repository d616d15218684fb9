package dev.cribsheet.drawing;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.codec.RecordCodec;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.diagram.Diagram;
import java.util.Optional;
import java.util.function.Supplier;

/** Draws diagrams, and caches the drawings between builds. */
public record DrawingCache(BuildCache cache) {
  private static final String KIND = "diagrams";
  private static final String PAPER = "paper";

  private static final RecordCodec<DrawnDiagram> CODEC = RecordCodec.of(DrawnDiagram.class);
  private static final RecordCodec<ForPaper> PAPER_CODEC = RecordCodec.of(ForPaper.class);

  /** Wraps the drawing, because the codec needs a record. */
  private record ForPaper(Optional<PrintDrawing> picture) {}

  /** A diagram to draw, with its source text and its position. */
  public record Source(String text, Diagram diagram, SourceRef source) {}

  /**
   * Returns the drawings of a diagram for pages.
   *
   * @param mirrored true for languages that are written from right to left
   * @throws DrawingException if the diagram cannot be laid out
   */
  public DrawnDiagram of(Source source, boolean mirrored) {
    return cache.value(
        KIND,
        CacheKey.of().add(source.text()).add(mirrored ? 1 : 0).key(),
        CODEC,
        () -> drawn(source, () -> DiagramDrawer.draw(source.diagram(), mirrored)));
  }

  /**
   * Returns the drawing of a diagram for a column of a sheet; empty if the diagram is too wide.
   *
   * @param mirrored true for languages that are written from right to left
   * @param points the font size
   * @throws DrawingException if the diagram cannot be laid out
   */
  public Optional<PrintDrawing> forPaper(Source source, boolean mirrored, double points) {
    return cache
        .value(
            PAPER,
            CacheKey.of()
                .add(source.text())
                .add(mirrored ? 1 : 0)
                .add(Double.toString(points))
                .key(),
            PAPER_CODEC,
            () ->
                new ForPaper(
                    drawn(
                        source,
                        () -> DiagramDrawer.drawForPrint(source.diagram(), mirrored, points))))
        .picture();
  }

  /** Turns any failure of the layout engine into a {@link DrawingException}. */
  static <T> T drawn(Source source, Supplier<T> draw) {
    try {
      return draw.get();
    } catch (RuntimeException | StackOverflowError e) {
      throw new DrawingException(source.source(), e);
    }
  }
}
