package dev.cribsheet.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.EntityTemplate;

/** The open pages, which are notified of changes. */
final class ReloadListeners implements AutoCloseable {
  private static final int MAX_LISTENERS = 100;
  private static final long PING_MILLIS = TimeUnit.SECONDS.toMillis(15);

  private final Semaphore places = new Semaphore(MAX_LISTENERS);
  private boolean closed;

  /**
   * Returns the events for one more page, a stream that lasts as long as the page is open; empty if
   * too many are open.
   */
  Optional<HttpEntity> events(LongSupplier version) {
    return places.availablePermits() > 0
        ? Optional.of(new EntityTemplate(null, page -> tell(page, version)))
        : Optional.empty();
  }

  private void tell(OutputStream page, LongSupplier version) throws IOException {
    if (!places.tryAcquire()) {
      return; // other pages have taken the last places
    }
    try {
      long told = version.getAsLong();
      write(page, "retry: 500\n\n" + event(told));
      while (awaitNews(told, version)) {
        long now = version.getAsLong();
        write(page, now == told ? ":\n\n" : event(now));
        told = now;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the server is stopping
    } finally {
      places.release();
    }
  }

  /** Waits for another version, but only until a ping is due; returns whether to continue. */
  private synchronized boolean awaitNews(long told, LongSupplier version)
      throws InterruptedException {
    if (!closed && version.getAsLong() == told) {
      wait(PING_MILLIS);
    }
    return !closed;
  }

  private static String event(long version) {
    return "data: " + version + "\n\n";
  }

  private static void write(OutputStream page, String text) throws IOException {
    page.write(text.getBytes(StandardCharsets.UTF_8));
    page.flush();
  }

  /** Notifies every page that there is another version. */
  synchronized void announce() {
    notifyAll();
  }

  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
  }
}
