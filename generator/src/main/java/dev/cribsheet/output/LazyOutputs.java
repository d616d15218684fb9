package dev.cribsheet.output;

import dev.cribsheet.address.UrlPath;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A group of outputs that is expensive to list, so it is computed when first needed. */
public final class LazyOutputs {
  private final Predicate<UrlPath> mayHold;
  private final Supplier<List<Output>> make;
  private Optional<List<Output>> outputs = Optional.empty();

  /** Creates a group. {@code mayHold} returns quickly whether the group might contain a path. */
  public LazyOutputs(Predicate<UrlPath> mayHold, Supplier<List<Output>> make) {
    this.mayHold = mayHold;
    this.make = make;
  }

  /** Returns whether this group might contain an output with this path. */
  public boolean mayHold(UrlPath path) {
    return mayHold.test(path);
  }

  public synchronized List<Output> outputs() {
    if (outputs.isEmpty()) {
      outputs = Optional.of(List.copyOf(make.get()));
    }
    return outputs.get();
  }
}
