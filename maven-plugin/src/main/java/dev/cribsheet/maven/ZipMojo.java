package dev.cribsheet.maven;

import dev.cribsheet.diagnostic.CountedNoun;
import dev.cribsheet.write.EnvironmentException;
import dev.cribsheet.write.SiteZip;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Builds the site unless it is up to date, and attaches it to the project as a zip. If the content
 * has errors, nothing is zipped.
 *
 * @since 0.2.0
 */
@Mojo(name = "zip", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class ZipMojo extends ReportingMojo {
  private final MavenProjectHelper helper;

  /** Creates the goal; Maven calls it. */
  @Inject
  public ZipMojo(MavenProjectHelper helper) {
    this.helper = helper;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      return;
    }
    GoalSettings settings = settings();
    run().generate();
    Path zip = settings.zipFile();
    try {
      int files = new SiteZip(settings.date().instant()).write(settings.outputDirectory(), zip);
      getLog().info("Zipped " + CountedNoun.of(files, "file") + ": " + zip);
    } catch (EnvironmentException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
    helper.attachArtifact(project, "zip", settings.edition("site"), zip.toFile());
  }
}
