package dev.cribsheet.maven;

import dev.cribsheet.maven.fork.Generator;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;

/** Where the generator runs: in a Java of its own, unless somebody wants it in Maven's. */
final class ChosenGenerator {
  private ChosenGenerator() {}

  /** The class path is that of the plugin, with the themes that a project adds to it. */
  static Generator of(boolean fork, PluginDescriptor plugin, Log log) {
    if (!fork) {
      return Generator.HERE;
    }
    List<Path> classPath =
        plugin.getArtifacts().stream().map(artifact -> artifact.getFile().toPath()).toList();
    return Generator.elsewhere(classPath, log::debug);
  }
}
