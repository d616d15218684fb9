package dev.cribsheet.output;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.diagnostic.Diagnostics;

/** One file of the site; its bytes are rendered on demand. */
public record Output(UrlPath path, OutputKind kind, Bytes bytes) {
  /** Renders one output; a pure function, and thread-safe. */
  @FunctionalInterface
  public interface Bytes {
    /** Renders the output; {@code results} provides the sizes of other outputs. */
    byte[] render(OutputSizes results, Diagnostics diagnostics);
  }
}
