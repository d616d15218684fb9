package dev.cribsheet.markdown.limits;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Runs work that may recurse deeply, and retries it on a larger stack after an overflow. */
public final class LargeStack {
  private static final long STACK_BYTES = 64L << 20;

  private LargeStack() {}

  /**
   * Runs the work on this thread, and again on a thread with a 64 MiB stack if it overflows.
   *
   * @throws dev.cribsheet.diagnostic.SyntaxException if the larger stack overflows too
   */
  public static <T> T call(Supplier<T> work) {
    try {
      return work.get();
    } catch (StackOverflowError e) {
      return callOnLargeStack(work);
    }
  }

  private static <T> T callOnLargeStack(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread thread = new Thread(null, task, "cribsheet-markdown", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw refusal(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading Markdown", e);
    }
  }

  private static RuntimeException refusal(Throwable cause) {
    if (cause instanceof StackOverflowError) {
      return TextLimits.refusal(0, "the Markdown is nested too deeply", "use fewer levels");
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }
}
