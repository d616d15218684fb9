package dev.cribsheet.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Builds the study site and its cheat sheets. If the content has errors, the last good site is
 * kept.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class GenerateMojo extends ReportingMojo {
  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    run().generate();
  }
}
