package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * The CPU time and memory that some work costs its thread.
 *
 * @param time CPU time, which excludes waiting for other processes
 * @param bytes the total allocated, not the peak usage
 */
public record Cost(Duration time, long bytes) {
  private static final int ATTEMPTS = 3;

  /** Returns a limit on the time alone. */
  public static Cost ofTime(Duration time) {
    return new Cost(time, Long.MAX_VALUE);
  }

  /**
   * Fails unless one of three attempts costs less than this. The first one also loads and compiles
   * classes, and CPU time also grows when other processes fill the caches and share the cores.
   *
   * @return the result of the last attempt
   */
  public <T> T limit(Supplier<T> work) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    for (int attempt = 1; ; attempt++) {
      long bytesBefore = threads.getCurrentThreadAllocatedBytes();
      long start = threads.getCurrentThreadCpuTime();
      T result = work.get();
      Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
      long allocated = threads.getCurrentThreadAllocatedBytes() - bytesBefore;
      if (attempt == ATTEMPTS || taken.compareTo(time) < 0 && allocated < bytes) {
        assertThat(taken).isLessThan(time);
        assertThat(allocated).isLessThan(bytes);
        return result;
      }
    }
  }
}
