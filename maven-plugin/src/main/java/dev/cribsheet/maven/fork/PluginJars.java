package dev.cribsheet.maven.fork;

import java.nio.file.Path;
import java.util.List;

/**
 * What the plugin runs with.
 *
 * @param own our jars, and those that a project adds
 * @param libraries the jars that ours need
 */
public record PluginJars(List<Path> own, List<Path> libraries) {
  public PluginJars {
    own = List.copyOf(own);
    libraries = List.copyOf(libraries);
  }
}
