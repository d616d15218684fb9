package dev.cribsheet.parallel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Runs a list of tasks on all cores. Each core takes the next task when it is done with one, so the
 * first are begun first and no core is idle while many are left; a parallel stream would give each
 * core an eighth of the list at a time.
 */
public final class Workers {
  private Workers() {}

  /** The result of each item, in the order of the items. */
  public static <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> work) {
    List<R> results = new ArrayList<>(Collections.nCopies(items.size(), null));
    run(items.size(), i -> results.set(i, work.apply(items.get(i))));
    return results;
  }

  /** Does something with each item. */
  public static <T> void each(List<T> items, Consumer<? super T> work) {
    run(items.size(), i -> work.accept(items.get(i)));
  }

  /** After a failure no further task is begun. */
  private static void run(int tasks, Task task) {
    AtomicInteger next = new AtomicInteger();
    int cores = Math.min(tasks, ForkJoinPool.getCommonPoolParallelism() + 1);
    IntStream.range(0, cores)
        .parallel()
        .forEach(
            core -> {
              try {
                for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
                  task.run(i);
                }
              } catch (RuntimeException | Error e) {
                next.set(tasks);
                throw e;
              }
            });
  }

  private interface Task {
    void run(int index);
  }
}
