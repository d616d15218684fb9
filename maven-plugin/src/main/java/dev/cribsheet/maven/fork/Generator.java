package dev.cribsheet.maven.fork;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.BuildResult;
import dev.cribsheet.Cribsheet;
import dev.cribsheet.Progress;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The generator, in this JVM or a forked one. */
@FunctionalInterface
public interface Generator {
  /** Runs the generator in this JVM. */
  Generator IN_PROCESS = (goal, request, progress) -> goal.run(new Cribsheet(progress), request);

  /**
   * Returns a generator that forks a JVM per run, or runs in this one if no JVM can be forked.
   *
   * @param jars the jars of the plugin
   * @param archives the folder for class archives; created if missing
   * @param log receives debug messages
   */
  static Generator elsewhere(PluginJars jars, Path archives, Consumer<String> log) {
    return new ForkedGenerator(ForkedJvm.of(jars, archives, log));
  }

  /**
   * Runs the generator once.
   *
   * @param progress receives progress; {@link Progress#NONE} to report none
   * @throws dev.cribsheet.write.EnvironmentException if the environment stops it
   */
  BuildResult run(Goal goal, BuildRequest request, Progress progress);
}
