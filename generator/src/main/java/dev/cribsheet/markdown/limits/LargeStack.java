package dev.cribsheet.markdown.limits;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Runs work that may recurse deeply, and retries it on a larger stack after an overflow. */
public final class LargeStack {
  private static final long STACK_BYTES = 64L << 20;

  private LargeStack() {}

  /**
   * Runs the work on this thread and, if the stack overflows, again on one with a 64 MiB stack.
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
    try {
      return CompletableFuture.supplyAsync(work, LargeStack::start).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof StackOverflowError) {
        throw TextLimits.refusal(0, "the Markdown is nested too deeply", "use fewer levels");
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException known ? known : e;
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(null, work, "cribsheet-markdown", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
  }
}
