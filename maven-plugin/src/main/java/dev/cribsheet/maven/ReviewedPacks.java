package dev.cribsheet.maven;

import dev.cribsheet.content.layer.PackManifest;
import dev.cribsheet.content.review.BasesLock;
import dev.cribsheet.content.review.BasesLockReader;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.PackFiles;
import dev.cribsheet.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * The packs in the versions that were last reviewed for a site.
 *
 * @param jars their jars; empty if one of them is unavailable, or if none was reviewed
 * @param notes a note about each unavailable pack
 */
record ReviewedPacks(List<Path> jars, List<String> notes) {
  ReviewedPacks {
    jars = List.copyOf(jars);
    notes = List.copyOf(notes);
  }

  /**
   * Finds the reviewed packs.
   *
   * @param content the content folder
   * @param packs the packs among the plugin's dependencies
   */
  static ReviewedPacks of(Path content, List<Artifact> packs, ArtifactFile repository) {
    Map<String, String> versions =
        BasesLockReader.read(
                new SourceFile(BasesLock.FILE, BasesLock.FILE, content.resolve(BasesLock.FILE), 0),
                new Diagnostics())
            .map(BasesLock::versions)
            .orElse(Map.of());
    List<Path> jars = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Artifact pack : packs) {
      Optional<PackManifest> manifest = manifest(pack.getFile().toPath());
      String id = manifest.map(found -> found.id().value()).orElse("");
      Optional<String> version =
          Optional.ofNullable(versions.get(id))
              .filter(reviewed -> !reviewed.equals(manifest.map(PackManifest::version).get()));
      try {
        jars.add(
            version.isPresent()
                ? repository.of(coordinates(pack, version.get()))
                : pack.getFile().toPath());
      } catch (ArtifactResolutionException | IllegalArgumentException e) {
        notes.add(
            id
                + " "
                + version.orElseThrow()
                + " cannot be resolved: the report does not show what it contained");
      }
    }
    return new ReviewedPacks(versions.isEmpty() || !notes.isEmpty() ? List.of() : jars, notes);
  }

  private static Optional<PackManifest> manifest(Path jar) {
    Diagnostics none = new Diagnostics();
    return PackFiles.of(jar, jar.toString(), none)
        .flatMap(pack -> PackManifest.read(pack.manifest(), none));
  }

  private static String coordinates(Artifact pack, String version) {
    return pack.getGroupId() + ":" + pack.getArtifactId() + ":" + version;
  }
}
