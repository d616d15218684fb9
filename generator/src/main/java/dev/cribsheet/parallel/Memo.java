package dev.cribsheet.parallel;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Computes the value of each key once; thread-safe. Unlike with a concurrent map, no thread waits
 * for the value of another key, and the computation of one value may request others.
 */
public final class Memo<K, V> {
  private final Map<K, Slot<V>> slots = new ConcurrentHashMap<>();

  /** Returns the value of a key; the first caller computes it while others wait. */
  public V get(K key, Supplier<V> compute) {
    return slots.computeIfAbsent(key, missing -> new Slot<>()).get(compute);
  }

  private static final class Slot<V> {
    private Optional<V> value = Optional.empty();

    synchronized V get(Supplier<V> compute) {
      if (value.isEmpty()) {
        value = Optional.of(compute.get());
      }
      return value.get();
    }
  }
}
