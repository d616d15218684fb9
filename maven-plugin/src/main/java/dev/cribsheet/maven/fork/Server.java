package dev.cribsheet.maven.fork;

import dev.cribsheet.serve.SiteServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** The preview server, in this JVM or a forked one. */
@FunctionalInterface
public interface Server {
  /** Receives messages from the server, on any thread. */
  interface Listener {
    /** Called when the server accepts requests at this address. */
    void listening(URI address);

    /** Called with a message for the author, of one or more lines. */
    void said(String text);
  }

  /** Runs the server in this JVM. */
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
   * Returns a server that runs in a forked JVM, or in this one if no JVM can be forked.
   *
   * @param jars the jars of the plugin
   * @param archives the folder for class archives; created if missing
   * @param log receives debug messages
   */
  static Server elsewhere(PluginJars jars, Path archives, Consumer<String> log) {
    return new ForkedServer(ForkedJvm.of(jars, archives, log));
  }

  /**
   * Serves until the process is stopped.
   *
   * @throws dev.cribsheet.write.EnvironmentException if the environment stops it
   */
  void serve(ServeForkRequest order, Listener listener);
}
