package dev.cribsheet.maven;

import dev.cribsheet.maven.fork.Generator;
import dev.cribsheet.maven.fork.PluginJars;
import dev.cribsheet.maven.fork.Server;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;

/** Chooses the JVM of a goal: a forked one, or Maven's if the goal is configured not to fork. */
record ChosenJava(boolean fork, PluginDescriptor plugin, MavenSession session, Log log) {
  static ChosenJava of(CribsheetMojo goal) {
    return new ChosenJava(goal.fork, goal.plugin, goal.session, goal.getLog());
  }

  Generator generator() {
    return fork ? Generator.elsewhere(jars(), archives(), log::debug) : Generator.IN_PROCESS;
  }

  Server server() {
    return fork ? Server.elsewhere(jars(), archives(), log::debug) : Server.IN_PROCESS;
  }

  private PluginJars jars() {
    return PluginArtifacts.of(plugin).classPath();
  }

  /** Returns a folder in the local Maven repository, so that archives survive {@code mvn clean}. */
  private Path archives() {
    return Path.of(session.getLocalRepository().getBasedir(), ".cache", "cribsheet");
  }
}
