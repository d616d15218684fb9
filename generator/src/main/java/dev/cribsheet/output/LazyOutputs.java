package dev.cribsheet.output;

import dev.cribsheet.address.UrlPath;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Outputs whose number takes work to find out; they are computed when first needed. */
public final class LazyOutputs {
  private final Predicate<UrlPath> mayHold;
  private final Supplier<List<Output>> make;
  private Optional<List<Output>> outputs = Optional.empty();

  /** A group of outputs, made once; {@code mayHold} checks quickly if a path can be one of them. */
  public LazyOutputs(Predicate<UrlPath> mayHold, Supplier<List<Output>> make) {
    this.mayHold = mayHold;
    this.make = make;
  }

  /** Whether a path can be one of the outputs. */
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
