package dev.cribsheet.drawing;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.diagram.Diagram;

/** The pictures of diagrams, remembered from build to build. */
public final class Drawings {
  private static final String KIND = "diagrams";

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
}
