package dev.cribsheet.maven.fork;

import dev.cribsheet.Progress;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Reports the first file of each step, then at most 20 files per second. */
final class ThrottledProgress implements Progress {
  private static final long PAUSE = 50_000_000;

  private final Consumer<ForkResponse.Done> listener;
  private final LongSupplier clock;
  private volatile Step step;
  private volatile long due;

  /**
   * Creates a reporter that has reported nothing yet.
   *
   * @param clock nanoseconds from an arbitrary origin, like {@link System#nanoTime}
   */
  ThrottledProgress(Consumer<ForkResponse.Done> listener, LongSupplier clock) {
    this.listener = listener;
    this.clock = clock;
  }

  @Override
  public void done(Step which, int done, int all) {
    if (which != step || clock.getAsLong() - due >= 0) {
      report(which, done, all);
    }
  }

  private synchronized void report(Step which, int done, int all) {
    long now = clock.getAsLong();
    if (which != step || now - due >= 0) {
      step = which;
      due = now + PAUSE;
      listener.accept(new ForkResponse.Done(which, done, all));
    }
  }
}
