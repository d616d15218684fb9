package dev.cribsheet.maven.fork;

import dev.cribsheet.serve.SiteServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** The server for authors, wherever it runs. */
@FunctionalInterface
public interface Server {
  /** Hears what the server says, from any thread. */
  interface Listener {
    /** It listens there. */
    void listening(URI address);

    /** Something that an author should know, in one line or several. */
    void said(String text);
  }

  /** In this process. */
  Server IN_PROCESS =
      (order, listener) -> {
        try (SiteServer server = SiteServer.start(order.request(listener::said))) {
          Runtime.getRuntime().addShutdownHook(new Thread(server::close, "cribsheet-end"));
          listener.listening(server.address());
          new CountDownLatch(1).await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      };

  /**
   * In a Java of its own; where none can be started, it runs in this one.
   *
   * @param jars those of the plugin
   * @param archives the folder for archives of classes; it may be missing
   * @param log hears what helps to find a fault
   */
  static Server elsewhere(PluginJars jars, Path archives, Consumer<String> log) {
    return new ForkedServer(ForkedJvm.of(jars, archives, log));
  }

  /**
   * Serves until the process is stopped.
   *
   * @throws dev.cribsheet.write.EnvironmentException when the machine stops it
   */
  void serve(ServeForkRequest order, Listener listener);
}
