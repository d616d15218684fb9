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

/** Every output of a site; one renderer for all who ask for bytes. */
public final class SiteOutputs {
  /** In the order in which their makers list them. */
  private final Map<UrlPath, Output> known = new LinkedHashMap<>();

  private final List<LazyOutputs> late;
  private final Memo<UrlPath, byte[]> pdfs = new Memo<>();

  /** A plan of these outputs. */
  public SiteOutputs(List<Output> outputs) {
    this(outputs, List.of());
  }

  /**
   * A plan of these outputs, and of those of the groups.
   *
   * @throws IllegalArgumentException when two of them have one path
   */
  public SiteOutputs(List<Output> outputs, List<LazyOutputs> late) {
    outputs.forEach(output -> add(output, known));
    this.late = List.copyOf(late);
  }

  private static void add(Output output, Map<UrlPath, Output> outputs) {
    if (outputs.put(output.path(), output) != null) {
      throw new IllegalArgumentException("two outputs at " + output.path());
    }
  }

  /** All outputs, the late ones last. */
  public List<Output> outputs() {
    return Stream.concat(early().stream(), late().stream()).toList();
  }

  /** Those that are known at once, by kind; within a kind in the order that their makers chose. */
  public List<Output> early() {
    return known.values().stream().sorted(Comparator.comparing(Output::kind)).toList();
  }

  /** Those of the groups: it takes long to find them. */
  public List<Output> late() {
    Map<UrlPath, Output> all = new HashMap<>(known);
    List<Output> found = late.stream().flatMap(group -> group.outputs().stream()).toList();
    found.forEach(output -> add(output, all));
    return found;
  }

  /** The output at a path. */
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

  /** How many outputs are of a kind. */
  public int count(OutputKind kind) {
    return (int)
        Stream.concat(known.values().stream(), late().stream())
            .filter(output -> output.kind() == kind)
            .count();
  }

  /** Renders an output; a PDF is dear and is made once, however many ask for it. */
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
