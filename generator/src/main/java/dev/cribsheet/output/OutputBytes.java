package dev.cribsheet.output;

import dev.cribsheet.diagnostic.Diagnostics;

/** Renders one output; a pure function, and thread-safe. */
@FunctionalInterface
public interface OutputBytes {
  /**
   * Renders the output.
   *
   * @param results the sizes of other outputs
   */
  byte[] render(OutputSizes results, Diagnostics diagnostics);
}
