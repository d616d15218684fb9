package dev.cribsheet.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Serves the site while you write: renders pages on request and reloads the browser on each save.
 *
 * @since 0.1.0
 */
@Mojo(name = "serve", threadSafe = true)
public final class ServeMojo extends CribsheetMojo {
  /** The port to listen on; 0 picks a free port. */
  @Parameter(property = "cribsheet.port", defaultValue = "8080")
  private int port;

  /** The address to listen on. */
  @Parameter(property = "cribsheet.host", defaultValue = "127.0.0.1")
  private String host;

  /** Allows a {@code host} that other machines can reach: they can read your drafts. */
  @Parameter(property = "cribsheet.allowRemote", defaultValue = "false")
  private boolean allowRemote;

  @Override
  public void execute() throws MojoExecutionException {
    GoalSettings settings = GoalSettings.of(this, false, null, null);
    new ServerRun(getLog(), settings, ChosenJava.of(this).server()).serve(host, port, allowRemote);
  }
}
