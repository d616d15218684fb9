package dev.cribsheet.render.pdf;

import java.util.List;

/**
 * A printed document.
 *
 * @param missing the distinct characters that no font has, in document order
 * @param wide the pieces of text that are wider than their column because they cannot break
 * @param warnings the distinct warnings of the engine, such as unknown CSS or a blocked fetch
 * @param thumbnails one per page
 * @param pdf the bytes of the file
 */
public record RenderedPdf(
    List<MissingGlyph> missing,
    List<String> wide,
    List<String> warnings,
    List<PageThumbnail> thumbnails,
    byte[] pdf) {
  public RenderedPdf {
    missing = List.copyOf(missing);
    wide = List.copyOf(wide);
    warnings = List.copyOf(warnings);
    thumbnails = List.copyOf(thumbnails);
  }

  /** Returns the number of pages; at least 1. */
  public int pages() {
    return thumbnails.size();
  }
}
