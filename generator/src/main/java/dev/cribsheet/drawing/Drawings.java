package dev.cribsheet.drawing;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.diagram.Diagram;
import java.util.Optional;

/** The pictures of diagrams, remembered from build to build. */
public final class Drawings {
  private static final String KIND = "diagrams";
  private static final String PAPER = "paper";

  private final BuildCache cache;

  /** Pictures that are kept in a cache. */
  public Drawings(BuildCache cache) {
    this.cache = cache;
  }

  /**
   * The pictures of a diagram.
   *
   * @param text that the diagram was read from
   * @param mirrored for readers who read from the right
   */
  public DrawnDiagram of(String text, Diagram diagram, boolean mirrored) {
    return cache.value(
        KIND,
        CacheKey.of().add(text).add(mirrored ? 1 : 0).key(),
        PictureBytes::read,
        PictureBytes::write,
        () -> DiagramDrawer.draw(diagram, mirrored));
  }

  /**
   * The picture of a diagram for the column of a sheet; none when it is too wide for one.
   *
   * @param text that the diagram was read from
   * @param mirrored for readers who read from the right
   * @param points size of its words
   */
  public Optional<PaperPicture> forPaper(
      String text, Diagram diagram, boolean mirrored, double points) {
    return cache.value(
        PAPER,
        CacheKey.of().add(text).add(mirrored ? 1 : 0).add(Double.toString(points)).key(),
        PictureBytes::readForPaper,
        PictureBytes::writeForPaper,
        () -> PaperDrawer.draw(diagram, mirrored, points));
  }
}
