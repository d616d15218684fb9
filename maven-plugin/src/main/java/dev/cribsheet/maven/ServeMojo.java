package dev.cribsheet.maven;

import dev.cribsheet.maven.fork.Server;
import java.io.File;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Serves the site while you write: renders pages on request, reloads the browser at each save. */
@Mojo(name = "serve", threadSafe = true)
public final class ServeMojo extends AbstractMojo {
  /**
   * The folder that holds {@code site.yaml}. By default the folder {@code content} beside the POM.
   */
  @Parameter(property = "cribsheet.contentDirectory")
  private File contentDirectory;

  /** The folder the site would appear in; it is not read as content. */
  @Parameter(
      property = "cribsheet.outputDirectory",
      defaultValue = "${project.build.directory}/site",
      required = true)
  private File outputDirectory;

  /** Skips the goal. */
  @Parameter(property = "cribsheet.skip", defaultValue = "false")
  private boolean skip;

  /** The port to listen on; 0 picks a free port. */
  @Parameter(property = "cribsheet.port", defaultValue = "8080")
  private int port;

  /** The address to listen on. */
  @Parameter(property = "cribsheet.host", defaultValue = "127.0.0.1")
  private String host;

  /** Allows a {@code host} that other machines can reach: they can read your drafts. */
  @Parameter(property = "cribsheet.allowRemote", defaultValue = "false")
  private boolean allowRemote;

  /**
   * Serves from a forked JVM with options for short runs; {@code false} serves from Maven's JVM,
   * for a debugger.
   */
  @Parameter(property = "cribsheet.fork", defaultValue = "true")
  private boolean fork;

  /** The version printed on pages and sheets. */
  @Parameter(property = "cribsheet.siteVersion", defaultValue = "${project.version}")
  private String siteVersion;

  /** The date printed on pages and sheets. By default it is SOURCE_DATE_EPOCH, or else none. */
  @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
  private String outputTimestamp;

  @Parameter(defaultValue = "${env.SOURCE_DATE_EPOCH}", readonly = true)
  private String sourceDateEpoch;

  @Parameter(defaultValue = "${user.dir}", readonly = true, required = true)
  private File startedIn;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  private PluginDescriptor plugin;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Override
  public void execute() throws MojoExecutionException {
    GoalSettings settings =
        new GoalSettings(
            project,
            startedIn,
            Optional.ofNullable(contentDirectory),
            outputDirectory,
            skip,
            false,
            siteVersion,
            new PrintedDate(outputTimestamp, sourceDateEpoch),
            MistakeReport.of(null, null));
    Server server = new ChosenJava(fork, plugin, session, getLog()).server();
    new ServerRun(getLog(), settings, server).serve(host, port, allowRemote);
  }
}
