package dev.cribsheet.maven.fork;

import dev.cribsheet.Progress;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Tells on of the first file of a step, and then 20 times a second at most. */
final class ThrottledProgress implements Progress {
  private static final long PAUSE = 50_000_000;

  private final Consumer<ForkResponse.Done> listener;
  private final LongSupplier clock;
  private volatile Step step;
  private volatile long due;

  /**
   * Has reported nothing yet.
   *
   * @param clock nanoseconds, from anywhere on
   */
  ThrottledProgress(Consumer<ForkResponse.Done> listener, LongSupplier clock) {
    this.listener = listener;
    this.clock = clock;
  }

  @Override
  public void done(Step which, int done, int all) {
    if (which != step || clock.getAsLong() - due >= 0) {
      tell(which, done, all);
    }
  }

  private synchronized void tell(Step which, int done, int all) {
    long now = clock.getAsLong();
    if (which != step || now - due >= 0) {
      step = which;
      due = now + PAUSE;
      listener.accept(new ForkResponse.Done(which, done, all));
    }
  }
}
