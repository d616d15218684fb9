package dev.cribsheet.maven;

import dev.cribsheet.maven.fork.ServeForkRequest;
import dev.cribsheet.maven.fork.Server;
import dev.cribsheet.write.EnvironmentException;
import java.net.URI;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Runs the server until the process is stopped, and logs its address and messages. */
record ServerRun(Log log, GoalSettings settings, Server server) implements Server.Listener {
  void serve(String host, int port, boolean allowRemote) throws MojoExecutionException {
    Optional<String> skipReason = settings.skipReason();
    if (skipReason.isPresent()) {
      log.info(skipReason.get());
      return;
    }
    try {
      server.serve(new ServeForkRequest(settings.request(), host, port, allowRemote), this);
    } catch (EnvironmentException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  @Override
  public void listening(URI address) {
    log.info("Serving at " + address + " (press Ctrl-C to stop)");
  }

  @Override
  public void said(String text) {
    log.warn(text);
  }
}
