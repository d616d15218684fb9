package dev.cribsheet.maven;

import java.io.File;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** The parameters that all goals share, and nothing else; Maven fills them in. */
abstract class CribsheetMojo extends AbstractMojo {
  /**
   * The folder that holds {@code site.yaml}. By default the folder {@code content} beside the POM.
   */
  @Parameter(property = "cribsheet.contentDirectory")
  File contentDirectory;

  /**
   * The folder of the site's own theme files, such as {@code theme.css}. By default the folder
   * {@code theme} beside the POM, if there is one.
   */
  @Parameter(property = "cribsheet.themeDirectory")
  File themeDirectory;

  /**
   * The folder of the site; nothing in it is read as content. By default {@code site} in the build
   * directory, and {@code site-internal} for an internal audience.
   */
  @Parameter(property = "cribsheet.outputDirectory")
  File outputDirectory;

  /** Who reads the site: {@code public}, or {@code internal} to include everything. */
  @Parameter(property = "cribsheet.audience", defaultValue = "public")
  String audience;

  /** The URL of the published site; overrides {@code base-url} in {@code site.yaml}. */
  @Parameter(property = "cribsheet.baseUrl")
  String baseUrl;

  /** Skips the goal. */
  @Parameter(property = "cribsheet.skip", defaultValue = "false")
  boolean skip;

  /**
   * Runs the goal in a forked JVM with options for short runs; {@code false} runs it in Maven's
   * JVM, for debugging.
   */
  @Parameter(property = "cribsheet.fork", defaultValue = "true")
  boolean fork;

  /** The version printed on pages and sheets. */
  @Parameter(property = "cribsheet.siteVersion", defaultValue = "${project.version}")
  String siteVersion;

  /** The date printed on pages and sheets. The default is SOURCE_DATE_EPOCH, or no date. */
  @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
  String outputTimestamp;

  @Parameter(defaultValue = "${env.SOURCE_DATE_EPOCH}", readonly = true)
  String sourceDateEpoch;

  @Parameter(defaultValue = "${user.dir}", readonly = true, required = true)
  File startedIn;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  PluginDescriptor plugin;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  MavenSession session;
}
