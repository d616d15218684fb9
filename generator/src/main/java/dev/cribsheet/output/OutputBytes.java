package dev.cribsheet.output;

import dev.cribsheet.diagnostic.Diagnostics;

/** The way to the bytes of one output: a pure function, safe to call from any thread. */
@FunctionalInterface
public interface OutputBytes {
  /**
   * Renders the output.
   *
   * @param results what other outputs came to
   */
  byte[] render(OutputSizes results, Diagnostics diagnostics);
}
