package dev.cribsheet.maven;

import dev.cribsheet.OutdatedRequest;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/**
 * Lists what has changed in the site's bases since you last reviewed them, on the console and in
 * {@code target/cribsheet/outdated.json}.
 *
 * @since 0.2.0
 */
@Mojo(name = "outdated", threadSafe = true)
public final class OutdatedMojo extends ReportingMojo {
  /**
   * Fails if you change something that the base has also changed or deleted, or that you have never
   * reviewed.
   */
  @Parameter(property = "cribsheet.failOnOutdated", defaultValue = "false")
  private boolean failOnOutdated;

  private final RepositorySystem repositories;

  /** Creates the goal; Maven calls it. */
  @Inject
  public OutdatedMojo(RepositorySystem repositories) {
    this.repositories = repositories;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      return;
    }
    GoalSettings settings = settings();
    ReviewedPacks packs =
        ReviewedPacks.of(
            settings.contentFolder(),
            PluginArtifacts.of(plugin).packs(),
            new ArtifactFile(repositories, session.getRepositorySession(), project));
    run()
        .outdated(
            new OutdatedRequest(
                settings.outdatedFile(), failOnOutdated, packs.jars(), packs.notes()));
  }
}
