package dev.cribsheet.maven;

import dev.cribsheet.serve.ServeRequest;
import dev.cribsheet.serve.SiteServer;
import dev.cribsheet.write.EnvironmentException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** The server as Maven shows it: its address in the log, until somebody ends the process. */
record ServerRun(Log log, GoalSettings settings) {
  void serve(String host, int port, boolean allowRemote) throws MojoExecutionException {
    Optional<String> skipReason = settings.skipReason();
    if (skipReason.isPresent()) {
      log.info(skipReason.get());
      return;
    }
    ServeRequest request = new ServeRequest(settings.request(), host, port, allowRemote, log::warn);
    try (SiteServer server = SiteServer.start(request)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "cribsheet-end"));
      log.info("Serving at " + server.address() + " (end with Ctrl-C)");
      new CountDownLatch(1).await();
    } catch (EnvironmentException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
