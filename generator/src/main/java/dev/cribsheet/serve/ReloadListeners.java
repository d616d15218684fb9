package dev.cribsheet.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** The open pages, which wait for news of changes. */
final class ReloadListeners implements AutoCloseable {
  private static final int MAX_LISTENERS = 100;
  private static final int PING_SECONDS = 15;

  private final Set<HttpExchange> open = new LinkedHashSet<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "cribsheet-listeners");
            thread.setDaemon(true);
            return thread;
          });

  ReloadListeners() {
    clock.scheduleAtFixedRate(() -> send(":\n\n"), PING_SECONDS, PING_SECONDS, TimeUnit.SECONDS);
  }

  /**
   * Adds a page, unless too many are open; returns whether it was added.
   *
   * @param version the version of the site; read after the page is added, so that the page misses
   *     no change
   */
  boolean add(HttpExchange exchange, LongSupplier version) throws IOException {
    synchronized (exchange) { // no event is sent before the response starts
      synchronized (open) {
        if (open.size() >= MAX_LISTENERS) {
          return false;
        }
        open.add(exchange);
      }
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
      exchange.sendResponseHeaders(200, 0);
      write(exchange, "retry: 500\n\n" + event(version.getAsLong()));
      return true;
    }
  }

  void announce(long version) {
    clock.execute(() -> send(event(version)));
  }

  private static String event(long version) {
    return "data: " + version + "\n\n";
  }

  private void send(String text) {
    List<HttpExchange> now;
    synchronized (open) {
      now = List.copyOf(open);
    }
    now.forEach(exchange -> write(exchange, text));
  }

  /** Only one thread may write to a response at a time. */
  private void write(HttpExchange exchange, String text) {
    try {
      synchronized (exchange) {
        exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
      }
    } catch (IOException e) {
      synchronized (open) {
        open.remove(exchange);
      }
      exchange.close();
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    synchronized (open) {
      open.forEach(HttpExchange::close);
      open.clear();
    }
  }
}
