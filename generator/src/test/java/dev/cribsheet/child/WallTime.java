package dev.cribsheet.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * A limit on how long a user waits. CPU time is no substitute, because a hung process uses none. A
 * busy machine can suspend a process at any moment, so the fastest of three attempts counts.
 */
public final class WallTime {
  private static final int ATTEMPTS = 3;

  private WallTime() {}

  /** Makes attempts, which return how long they took, until one is below the limit. */
  public static void limit(Duration limit, Callable<Duration> attempt) throws Exception {
    Duration taken = limit;
    for (int i = 0; i < ATTEMPTS && taken.compareTo(limit) >= 0; i++) {
      taken = attempt.call();
    }
    assertThat(taken).isLessThan(limit);
  }
}
