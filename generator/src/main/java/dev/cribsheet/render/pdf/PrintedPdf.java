package dev.cribsheet.render.pdf;

import java.util.List;

/**
 * A document as a file.
 *
 * @param missing the characters that no font has, each once, in document order
 * @param warnings what the engine did not understand or refused to fetch, each once
 * @param sketches of each page, what is drawn on it
 */
public record PrintedPdf(
    byte[] bytes, List<MissingGlyph> missing, List<String> warnings, List<PageSketch> sketches) {
  public PrintedPdf {
    missing = List.copyOf(missing);
    warnings = List.copyOf(warnings);
    sketches = List.copyOf(sketches);
  }

  /** How many pages it fills; at least 1. */
  public int pages() {
    return sketches.size();
  }
}
