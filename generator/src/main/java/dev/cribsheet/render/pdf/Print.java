package dev.cribsheet.render.pdf;

import java.util.List;

/**
 * A document on its pages.
 *
 * @param missing characters that no font has
 * @param warnings what the engine did not understand
 * @param pdf the file; empty when there is not exactly one page
 */
public record Print(int pages, List<MissingGlyph> missing, List<String> warnings, byte[] pdf) {
  public Print {
    missing = List.copyOf(missing);
    warnings = List.copyOf(warnings);
  }
}
