package dev.cribsheet.output;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.site.UrlPath;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Every output of a site, sorted by path; one renderer for all who ask for bytes. */
public final class SitePlan {
  private final Map<UrlPath, Output> outputs = new TreeMap<>();
  private final Map<UrlPath, byte[]> pdfs = new ConcurrentHashMap<>();

  /**
   * A plan of these outputs.
   *
   * @throws IllegalArgumentException when two of them have one path
   */
  public SitePlan(List<Output> outputs) {
    for (Output output : outputs) {
      if (this.outputs.put(output.path(), output) != null) {
        throw new IllegalArgumentException("two outputs at " + output.path());
      }
    }
  }

  /** All outputs. */
  public Collection<Output> outputs() {
    return outputs.values();
  }

  /** The output at a path. */
  public Optional<Output> find(UrlPath path) {
    return Optional.ofNullable(outputs.get(path));
  }

  /** How many outputs are of a kind. */
  public int count(OutputKind kind) {
    return (int) outputs.values().stream().filter(output -> output.kind() == kind).count();
  }

  /** Renders an output; a PDF is dear and is made once, however many ask for it. */
  public byte[] render(Output output, Diagnostics diagnostics) {
    return output.kind() == OutputKind.PDF
        ? pdfs.computeIfAbsent(output.path(), path -> bytes(output, diagnostics))
        : bytes(output, diagnostics);
  }

  private byte[] bytes(Output output, Diagnostics diagnostics) {
    Results results = path -> render(outputs.get(path), diagnostics).length;
    return output.bytes().render(results, diagnostics);
  }
}
