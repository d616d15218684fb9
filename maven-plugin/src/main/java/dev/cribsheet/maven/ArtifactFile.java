package dev.cribsheet.maven;

import java.nio.file.Path;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;

/** Finds artifacts in the local repository and in those of a project. */
record ArtifactFile(
    RepositorySystem system, RepositorySystemSession session, MavenProject project) {
  /**
   * Returns the file of an artifact.
   *
   * @throws IllegalArgumentException if the coordinates are not valid
   */
  Path of(String coordinates) throws ArtifactResolutionException {
    ArtifactRequest request =
        new ArtifactRequest(
            new DefaultArtifact(coordinates), project.getRemoteProjectRepositories(), "");
    ArtifactResult found = system.resolveArtifact(session, request);
    return RepositoryUtils.toArtifact(found.getArtifact()).getFile().toPath(); // for any Maven 3
  }
}
