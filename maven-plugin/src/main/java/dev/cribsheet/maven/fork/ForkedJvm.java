package dev.cribsheet.maven.fork;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Forks one JVM per request.
 *
 * @param archives the folder for class archives; empty to use none
 * @param log receives debug messages
 */
record ForkedJvm(JavaCommand command, Optional<Path> archives, Consumer<String> log) {
  /** Returns one that forks JVMs of the running Java version, with the plugin's jars. */
  static ForkedJvm of(PluginJars jars, Path archives, Consumer<String> log) {
    return new ForkedJvm(new JavaCommand(jars, JavaOptions.here()), Optional.of(archives), log);
  }

  private static int version() {
    return Runtime.version().feature();
  }

  /**
   * Starts a JVM.
   *
   * @param whole whether the request loads every class that any request may load
   */
  ForkSession start(boolean whole) throws IOException {
    SharedArchive archive =
        archives
            .map(folder -> SharedArchive.of(folder, command, version(), whole, log))
            .orElse(SharedArchive.NONE);
    return new ForkSession(command.start(archive.options()), archive, log);
  }
}
