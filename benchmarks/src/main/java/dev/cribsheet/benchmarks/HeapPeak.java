package dev.cribsheet.benchmarks;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** The peak heap usage of this process, measured after garbage collections. */
final class HeapPeak {
  private final AtomicLong bytes = new AtomicLong();
  private final List<String> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .toList();

  /** Starts watching. */
  HeapPeak() {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (notification, none) -> collected((CompositeData) notification.getUserData()),
              null,
              null);
    }
  }

  private void collected(CompositeData data) {
    Map<String, MemoryUsage> after =
        GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc();
    long used = pools.stream().mapToLong(pool -> after.get(pool).getUsed()).sum();
    bytes.accumulateAndGet(used, Math::max);
  }

  long mebibytes() {
    return bytes.get() >> 20;
  }
}
