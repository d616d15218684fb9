package dev.cribsheet.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * Finds the earlier version that {@code cribsheet.baseline} refers to: a path, or the coordinates
 * of a jar in a Maven repository.
 */
record BaselineFile(
    RepositorySystem system, RepositorySystemSession session, MavenProject project) {
  private static final String REMEDY =
      "use the path of a jar or of a content folder, or groupId:artifactId:version";

  Path find(String baseline) throws MojoExecutionException {
    Path path = project.getBasedir().toPath().resolve(baseline);
    if (Files.exists(path)) {
      return path;
    }
    if (baseline.split(":", -1).length != 3) {
      throw new MojoExecutionException(
          "cribsheet.baseline is '" + baseline + "', which does not exist: " + REMEDY);
    }
    return resolve(baseline);
  }

  private Path resolve(String coordinates) throws MojoExecutionException {
    try {
      return new ArtifactFile(system, session, project).of(coordinates);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("cribsheet.baseline is '" + coordinates + "': " + REMEDY, e);
    } catch (ArtifactResolutionException e) {
      throw new MojoExecutionException(
          "cribsheet.baseline is '"
              + coordinates
              + "', which was not found in the repositories of this project: "
              + REMEDY,
          e);
    }
  }
}
