package dev.cribsheet.maven;

import dev.cribsheet.maven.fork.Generator;
import dev.cribsheet.maven.fork.Server;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;

/** Where a goal does its work: in a Java of its own, unless somebody wants it in Maven's. */
record ChosenJava(boolean fork, PluginDescriptor plugin, MavenSession session, Log log) {
  static ChosenJava of(CribsheetMojo goal) {
    return new ChosenJava(goal.fork, goal.plugin, goal.session, goal.getLog());
  }

  Generator generator() {
    return fork ? Generator.elsewhere(classPath(), archives(), log::debug) : Generator.HERE;
  }

  Server server() {
    return fork ? Server.elsewhere(classPath(), archives(), log::debug) : Server.HERE;
  }

  /** That of the plugin, with the themes that a project adds to it. */
  private List<Path> classPath() {
    return plugin.getArtifacts().stream().map(artifact -> artifact.getFile().toPath()).toList();
  }

  /** Where it lasts longer than what a project builds, and where Maven's tools keep such files. */
  private Path archives() {
    return Path.of(session.getLocalRepository().getBasedir(), ".cache", "cribsheet");
  }
}
