package dev.cribsheet.write;

import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** Work that the process finishes before it exits, even if it is stopped. */
final class BeforeExit {
  private BeforeExit() {}

  /**
   * Does the work. A shutdown hook that the work adds while the process exits is refused with an
   * {@link IllegalStateException}.
   *
   * @throws EnvironmentException if the process is exiting already
   */
  static <T> T finish(Supplier<T> work) {
    CountDownLatch done = new CountDownLatch(1);
    Thread hook = new Thread(() -> await(done), "cribsheet-finish");
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException e) {
      throw OutputWriter.stopped();
    }
    try {
      return work.get();
    } finally {
      done.countDown();
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // the process is exiting
      }
    }
  }

  private static void await(CountDownLatch done) {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
