package dev.cribsheet.output;

import dev.cribsheet.diagnostic.Diagnostics;

/** Renders one output; a pure function, and thread-safe. */
@FunctionalInterface
public interface OutputBytes {
  /** Renders the output, which may need the sizes of others. */
  byte[] render(OutputSizes results, Diagnostics diagnostics);
}
