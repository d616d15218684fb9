package dev.cribsheet.maven;

import dev.cribsheet.maven.fork.Generator;
import dev.cribsheet.maven.fork.PluginJars;
import dev.cribsheet.maven.fork.Server;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;

/** Chooses the JVM of a goal: a forked one, or Maven's if the goal is configured not to fork. */
record ChosenJava(boolean fork, PluginDescriptor plugin, MavenSession session, Log log) {
  private static final String GENERATOR = "dev.cribsheet:cribsheet-generator:";

  static ChosenJava of(CribsheetMojo goal) {
    return new ChosenJava(goal.fork, goal.plugin, goal.session, goal.getLog());
  }

  Generator generator() {
    return fork ? Generator.elsewhere(jars(), archives(), log::debug) : Generator.IN_PROCESS;
  }

  Server server() {
    return fork ? Server.elsewhere(jars(), archives(), log::debug) : Server.IN_PROCESS;
  }

  /** The jars of the plugin, including the themes that a project adds. */
  private PluginJars jars() {
    Map<Boolean, List<Path>> jars =
        plugin.getArtifacts().stream()
            .collect(
                Collectors.partitioningBy(
                    ChosenJava::isLibrary,
                    Collectors.mapping(
                        artifact -> artifact.getFile().toPath(), Collectors.toList())));
    return new PluginJars(jars.get(false), jars.get(true));
  }

  /**
   * Whether the artifact is a dependency of the generator, the second entry of its dependency
   * trail.
   */
  private static boolean isLibrary(Artifact artifact) {
    List<String> trail = artifact.getDependencyTrail();
    return trail != null && trail.size() > 2 && trail.get(1).startsWith(GENERATOR);
  }

  /** A folder in the local Maven repository, so that archives survive {@code mvn clean}. */
  private Path archives() {
    return Path.of(session.getLocalRepository().getBasedir(), ".cache", "cribsheet");
  }
}
