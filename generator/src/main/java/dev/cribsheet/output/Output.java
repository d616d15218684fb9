package dev.cribsheet.output;

import dev.cribsheet.site.UrlPath;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One file of the site; nothing is rendered until somebody asks for its bytes.
 *
 * @param question what the page of a question is made of besides the content that is no question:
 *     first the path of its own file, then texts that stand for what it shows of other questions;
 *     absent for every other output
 */
public record Output(
    UrlPath path, OutputKind kind, Optional<Supplier<List<String>>> question, OutputBytes bytes) {
  /** An output that may be made of anything. */
  public Output(UrlPath path, OutputKind kind, OutputBytes bytes) {
    this(path, kind, Optional.empty(), bytes);
  }
}
