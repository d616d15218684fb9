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

/** Chooses where a goal does its work: in a forked JVM, or in Maven's if it is configured so. */
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

  /** Those of the plugin, with the themes that a project adds to it. */
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

  /** Whether it is there because the generator needs it: the second place of a trail says that. */
  private static boolean isLibrary(Artifact artifact) {
    List<String> trail = artifact.getDependencyTrail();
    return trail != null && trail.size() > 2 && trail.get(1).startsWith(GENERATOR);
  }

  /** Where it lasts longer than what a project builds, and where Maven's tools keep such files. */
  private Path archives() {
    return Path.of(session.getLocalRepository().getBasedir(), ".cache", "cribsheet");
  }
}
