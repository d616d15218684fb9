package dev.cribsheet.maven;

import dev.cribsheet.maven.fork.PluginJars;
import dev.cribsheet.source.PackFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** The artifacts of the plugin: our own, their libraries, and what a project adds to them. */
record PluginArtifacts(List<Artifact> all) {
  private static final String GROUP = "dev.cribsheet";
  private static final String GENERATOR = GROUP + ":cribsheet-generator:";
  private static final Set<String> OURS =
      Set.of("cribsheet-maven-plugin", "cribsheet-generator", "cribsheet-themes");

  PluginArtifacts {
    all = List.copyOf(all);
  }

  static PluginArtifacts of(PluginDescriptor plugin) {
    return new PluginArtifacts(plugin.getArtifacts());
  }

  /**
   * Returns the class path. Packs are left out: a pack could declare services, and Java would load
   * their classes.
   */
  PluginJars classPath() {
    return new PluginJars(
        files(artifact -> !isLibrary(artifact)).stream()
            .filter(file -> !added().contains(file) || !PackFiles.isPack(file))
            .toList(),
        files(PluginArtifacts::isLibrary));
  }

  /** Returns the jars that a project adds, which are themes or packs. */
  List<Path> added() {
    return files(artifact -> !isLibrary(artifact) && !isOurs(artifact));
  }

  /** Returns the packs among the jars that a project adds. */
  List<Artifact> packs() {
    return all.stream()
        .filter(artifact -> !isLibrary(artifact) && !isOurs(artifact))
        .filter(artifact -> PackFiles.isPack(artifact.getFile().toPath()))
        .toList();
  }

  private List<Path> files(Predicate<Artifact> which) {
    return all.stream().filter(which).map(artifact -> artifact.getFile().toPath()).toList();
  }

  private static boolean isOurs(Artifact artifact) {
    return artifact.getGroupId().equals(GROUP) && OURS.contains(artifact.getArtifactId());
  }

  /**
   * Returns whether the artifact is a dependency of the generator. If it is, the generator is the
   * second entry in its dependency trail.
   */
  private static boolean isLibrary(Artifact artifact) {
    List<String> trail = artifact.getDependencyTrail();
    return trail != null && trail.size() > 2 && trail.get(1).startsWith(GENERATOR);
  }
}
