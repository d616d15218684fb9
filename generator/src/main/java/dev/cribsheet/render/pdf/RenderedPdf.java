package dev.cribsheet.render.pdf;

import java.util.List;

/**
 * A document on its pages.
 *
 * @param missing the characters that no font has, each once, in document order
 * @param warnings what the engine did not understand or refused to fetch, each once
 * @param sketches of each page, what is drawn on it
 * @param pdf the file
 */
public record RenderedPdf(
    List<MissingGlyph> missing, List<String> warnings, List<PageThumbnail> sketches, byte[] pdf) {
  public RenderedPdf {
    missing = List.copyOf(missing);
    warnings = List.copyOf(warnings);
    sketches = List.copyOf(sketches);
  }

  /** How many pages it fills; at least 1. */
  public int pages() {
    return sketches.size();
  }
}
