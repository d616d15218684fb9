package dev.cribsheet.maven.fork;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.BuildResult;
import dev.cribsheet.Cribsheet;
import dev.cribsheet.Progress;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The generator, wherever it runs. */
@FunctionalInterface
public interface Generator {
  /** In this process. */
  Generator IN_PROCESS = (goal, request, progress) -> goal.run(new Cribsheet(progress), request);

  /**
   * In a Java of its own for each run; where none can be started, it runs in this one.
   *
   * @param jars those of the plugin
   * @param archives the folder for archives of classes; it may be missing
   * @param log hears what helps to find a fault
   */
  static Generator elsewhere(PluginJars jars, Path archives, Consumer<String> log) {
    return new ForkedGenerator(ForkedJvm.of(jars, archives, log));
  }

  /**
   * Runs it once.
   *
   * @param progress {@link Progress#NONE} if it is not shown
   * @throws dev.cribsheet.write.EnvironmentException when the machine stops it
   */
  BuildResult run(Goal goal, BuildRequest request, Progress progress);
}
