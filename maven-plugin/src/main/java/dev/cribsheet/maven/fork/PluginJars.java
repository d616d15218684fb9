package dev.cribsheet.maven.fork;

import java.nio.file.Path;
import java.util.List;

/**
 * The class path of the plugin.
 *
 * @param own our jars and the themes that a project adds
 * @param libraries the third-party jars that ours depend on
 */
public record PluginJars(List<Path> own, List<Path> libraries) {
  public PluginJars {
    own = List.copyOf(own);
    libraries = List.copyOf(libraries);
  }
}
