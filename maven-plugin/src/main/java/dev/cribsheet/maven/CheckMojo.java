package dev.cribsheet.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Reports every problem that {@code generate} would report, without writing a site.
 *
 * <p>It has no default phase, because a build with {@code generate} reports the same problems.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", threadSafe = true)
public final class CheckMojo extends ReportingMojo {
  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    run().check();
  }
}
