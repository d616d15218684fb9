package dev.cribsheet.maven.fork;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A Java to start for each order.
 *
 * @param archives the folder for archives of classes; it may be missing
 * @param log hears what helps to find a fault
 */
record ForkedJvm(JavaCommand command, Optional<Path> archives, Consumer<String> log) {
  /** The Java at work here, once more, with the jars of the plugin. */
  static ForkedJvm of(PluginJars jars, Path archives, Consumer<String> log) {
    return new ForkedJvm(new JavaCommand(jars, JavaOptions.here()), Optional.of(archives), log);
  }

  private static int version() {
    return Runtime.version().feature();
  }

  /**
   * Starts it.
   *
   * @param whole whether the order needs all classes that any may need
   */
  ForkSession start(boolean whole) throws IOException {
    SharedArchive archive =
        archives
            .map(folder -> SharedArchive.of(folder, command, version(), whole, log))
            .orElse(SharedArchive.NONE);
    return new ForkSession(command.start(archive.options()), archive, log);
  }
}
