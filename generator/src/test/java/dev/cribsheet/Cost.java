package dev.cribsheet;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * What some work cost its own thread; a busy machine makes nothing dearer.
 *
 * @param bytes allocated in all, which is more than was ever held at once
 */
public record Cost(Duration time, long bytes) {
  /** Does it once to load what it needs, and once to measure it. */
  public static Cost of(Runnable work) {
    work.run();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long bytes = threads.getCurrentThreadAllocatedBytes();
    long start = threads.getCurrentThreadCpuTime();
    work.run();
    long time = threads.getCurrentThreadCpuTime() - start;
    return new Cost(Duration.ofNanos(time), threads.getCurrentThreadAllocatedBytes() - bytes);
  }
}
