package dev.cribsheet.output;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.parallel.Memo;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All outputs of a site. */
public final class SiteOutputs {
  private final Map<UrlPath, Output> known = new LinkedHashMap<>();

  private final List<LazyOutputs> late;
  private final Memo<UrlPath, byte[]> pdfs = new Memo<>();

  /** Combines these outputs with the groups; no two outputs may have the same path. */
  public SiteOutputs(List<Output> outputs, List<LazyOutputs> late) {
    outputs.forEach(output -> add(output, known));
    this.late = List.copyOf(late);
  }

  private static void add(Output output, Map<UrlPath, Output> outputs) {
    if (outputs.put(output.path(), output) != null) {
      throw new IllegalArgumentException("two outputs at " + output.path());
    }
  }

  /** Returns all outputs; those of the groups come last. */
  public List<Output> outputs() {
    return Stream.concat(early().stream(), late().stream()).toList();
  }

  /** Returns the outputs outside the groups, sorted by kind, otherwise in their original order. */
  public List<Output> early() {
    return known.values().stream().sorted(Comparator.comparing(Output::kind)).toList();
  }

  /** Returns the outputs of the groups; slow on the first call. */
  public List<Output> late() {
    Map<UrlPath, Output> all = new HashMap<>(known);
    List<Output> found = late.stream().flatMap(group -> group.outputs().stream()).toList();
    found.forEach(output -> add(output, all));
    return found;
  }

  public Optional<Output> find(UrlPath path) {
    return Optional.ofNullable(known.get(path))
        .or(
            () ->
                late.stream()
                    .filter(group -> group.mayHold(path))
                    .flatMap(group -> group.outputs().stream())
                    .filter(output -> output.path().equals(path))
                    .findFirst());
  }

  /** Counts the outputs of a kind, except PDFs that could not be created. */
  public int count(OutputKind kind) {
    return (int)
        outputs().stream()
            .filter(output -> output.kind() == kind)
            .filter(output -> !isLeftOut(output))
            .count();
  }

  /** Returns whether this is a PDF that could not be created. The site then has no such file. */
  public boolean isLeftOut(Output output) {
    return output.kind() == OutputKind.PDF && render(output, new Diagnostics()).length == 0;
  }

  /** Renders an output; a PDF, which is expensive, is rendered only once. */
  public byte[] render(Output output, Diagnostics diagnostics) {
    return output.kind() == OutputKind.PDF
        ? pdfs.get(output.path(), () -> bytes(output, diagnostics))
        : bytes(output, diagnostics);
  }

  private byte[] bytes(Output output, Diagnostics diagnostics) {
    OutputSizes results = path -> render(find(path).orElseThrow(), diagnostics).length;
    return output.bytes().render(results, diagnostics);
  }
}
