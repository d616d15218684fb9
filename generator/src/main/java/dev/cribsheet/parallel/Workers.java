package dev.cribsheet.parallel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs a list of tasks on all cores. Each core takes the next task when it has finished one, so
 * tasks start in order and no core is idle while tasks are left. A parallel stream would split the
 * list into large parts.
 */
public final class Workers {
  private Workers() {}

  /** Returns the result for each item, in the order of the items. */
  public static <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> work) {
    List<R> results = new ArrayList<>(Collections.nCopies(items.size(), null));
    run(items.size(), i -> results.set(i, work.apply(items.get(i))));
    return results;
  }

  public static <T> void each(List<T> items, Consumer<? super T> work) {
    run(items.size(), i -> work.accept(items.get(i)));
  }

  /** Runs work for each item; the calling thread runs {@code first} before it joins in. */
  public static <T> void each(Runnable first, List<T> items, Consumer<? super T> work) {
    run(first, items.size(), i -> work.accept(items.get(i)));
  }

  /**
   * Computes two values in parallel, and joins them.
   *
   * @param one computed by the calling thread; if only one of the two runs tasks in parallel, pass
   *     it here, because a waiting thread does not help with the tasks of other threads
   */
  public static <A, B, R> R both(Supplier<A> one, Supplier<B> other, BiFunction<A, B, R> joined) {
    AtomicReference<A> first = new AtomicReference<>();
    AtomicReference<B> second = new AtomicReference<>();
    run(() -> first.set(one.get()), 1, i -> second.set(other.get()));
    return joined.apply(first.get(), second.get());
  }

  private static void run(int tasks, Task task) {
    run(() -> {}, tasks, task);
  }

  /** Runs the tasks; starts no more of them after a failure. */
  private static void run(Runnable first, int tasks, Task task) {
    AtomicInteger next = new AtomicInteger();
    Runnable rest =
        () -> {
          for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
            task.run(i);
          }
        };
    Runnable guarded = () -> guard(rest, next, tasks);
    int others = Math.min(tasks, ForkJoinPool.getCommonPoolParallelism());
    List<ForkJoinTask<?>> started = new ArrayList<>();
    while (started.size() < others) {
      started.add(ForkJoinTask.adapt(guarded).fork());
    }
    try {
      guard(first, next, tasks);
      guarded.run();
    } finally {
      started.forEach(ForkJoinTask::quietlyJoin);
    }
    started.forEach(ForkJoinTask::join);
  }

  private static void guard(Runnable work, AtomicInteger next, int end) {
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      next.set(end);
      throw e;
    }
  }

  private interface Task {
    void run(int index);
  }
}
