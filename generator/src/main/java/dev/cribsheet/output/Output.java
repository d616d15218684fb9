package dev.cribsheet.output;

import dev.cribsheet.site.UrlPath;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One file of the site; nothing is rendered until somebody asks for its bytes.
 *
 * @param inputs of a page that need not be made again while they are the same; absent for an output
 *     that may be made of anything
 */
public record Output(
    UrlPath path, OutputKind kind, Optional<Supplier<OutputInputs>> inputs, OutputBytes bytes) {
  /** An output that may be made of anything. */
  public Output(UrlPath path, OutputKind kind, OutputBytes bytes) {
    this(path, kind, Optional.empty(), bytes);
  }
}
