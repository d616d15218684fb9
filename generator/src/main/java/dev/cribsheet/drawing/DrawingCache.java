package dev.cribsheet.drawing;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.codec.RecordCodec;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.diagram.Diagram;
import java.util.Optional;
import java.util.function.Supplier;

/** The pictures of diagrams, remembered from build to build. */
public final class DrawingCache {
  private static final String KIND = "diagrams";
  private static final String PAPER = "paper";

  private static final RecordCodec<DrawnDiagram> CODEC = RecordCodec.of(DrawnDiagram.class);
  private static final RecordCodec<ForPaper> PAPER_CODEC = RecordCodec.of(ForPaper.class);

  /** A picture for paper as it is kept. */
  private record ForPaper(Optional<PrintDrawing> picture) {}

  private final BuildCache cache;

  /** Pictures that are kept in a cache. */
  public DrawingCache(BuildCache cache) {
    this.cache = cache;
  }

  /**
   * A diagram to be drawn.
   *
   * @param text that it was read from
   * @param source where it starts
   */
  public record Source(String text, Diagram diagram, SourceRef source) {}

  /**
   * The pictures of a diagram.
   *
   * @param mirrored for readers who read from the right
   * @throws DrawingException when it cannot be laid out
   */
  public DrawnDiagram of(Source source, boolean mirrored) {
    return cache.value(
        KIND,
        CacheKey.of().add(source.text()).add(mirrored ? 1 : 0).key(),
        CODEC,
        () -> drawn(source, () -> DiagramDrawer.draw(source.diagram(), mirrored)));
  }

  /**
   * The picture of a diagram for the column of a sheet; none when it is too wide for one.
   *
   * @param mirrored for readers who read from the right
   * @param points size of its words
   * @throws DrawingException when it cannot be laid out
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
                    drawn(source, () -> PrintDrawer.draw(source.diagram(), mirrored, points))))
        .picture();
  }

  /** What the layout engine throws is the diagram's fault. */
  static <T> T drawn(Source source, Supplier<T> draw) {
    try {
      return draw.get();
    } catch (RuntimeException | StackOverflowError e) {
      throw new DrawingException(source.source(), e);
    }
  }
}
