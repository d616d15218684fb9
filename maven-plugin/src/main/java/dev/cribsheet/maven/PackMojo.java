package dev.cribsheet.maven;

import dev.cribsheet.PackRequest;
import dev.cribsheet.pack.PackDescriptor;
import dev.cribsheet.source.Slug;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/**
 * Makes the project's jar a content pack. If the content has errors, nothing is packed.
 *
 * @since 0.2.0
 */
@Mojo(name = "pack", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class PackMojo extends ReportingMojo {
  /** The id of the pack: lower-case letters, digits and hyphens. */
  @Parameter(property = "cribsheet.packId", defaultValue = "${project.artifactId}")
  private String packId;

  /**
   * An earlier version of the pack: its jar, its content folder, or {@code
   * groupId:artifactId:version}. Each id, anchor or alias that no longer exists causes a warning.
   */
  @Parameter(property = "cribsheet.baseline")
  private String baseline;

  @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
  private File classes;

  private final RepositorySystem repositories;

  /** Creates the goal; Maven calls it. */
  @Inject
  public PackMojo(RepositorySystem repositories) {
    this.repositories = repositories;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (!isSkipped()) {
      run().pack(request());
    }
  }

  private PackRequest request() throws MojoExecutionException {
    if (project.getPackaging().equals("pom")) {
      throw new MojoExecutionException(
          "the packaging of this project is 'pom', which makes no jar: use <packaging>jar</packaging>");
    }
    if (!packId.equals(Slug.of(packId))) {
      throw new MojoExecutionException(
          "cribsheet.packId is '" + packId + "': use lower-case letters, digits and hyphens");
    }
    return new PackRequest(
        classes.toPath(),
        new PackDescriptor(packId, project.getName(), project.getVersion()),
        earlier());
  }

  private Optional<Path> earlier() throws MojoExecutionException {
    if (baseline == null || baseline.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        new BaselineFile(repositories, session.getRepositorySession(), project).find(baseline));
  }
}
