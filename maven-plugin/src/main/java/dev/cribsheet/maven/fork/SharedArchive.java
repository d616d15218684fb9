package dev.cribsheet.maven.fork;

import dev.cribsheet.cache.Sha256;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A class data sharing archive: the classes of an earlier run in their in-memory form, so that a
 * JVM starts faster. Java itself writes the archive when it exits and checks it when it starts. It
 * ignores and replaces an archive that is damaged or was made from other jars.
 *
 * @param options the JVM options that select the archive
 * @param file the archive, if the run may write it
 * @param before when that file was last modified; empty if it did not exist
 */
record SharedArchive(List<String> options, Optional<Path> file, Optional<FileTime> before) {
  static final SharedArchive NONE = new SharedArchive(List.of(), Optional.empty());

  /** The first Java version that writes and replaces archives automatically. */
  static final int FIRST_JAVA = 19;

  /**
   * The maximum number of archives, at about 40 MB each. There is one per Java version and class
   * path.
   */
  static final int MOST_FILES = 4;

  private static final int NAME_LENGTH = 16;

  private SharedArchive(List<String> options, Optional<Path> file) {
    this(options, file, file.flatMap(SharedArchive::written));
  }

  /**
   * Returns the archive for one run; {@link #NONE} if no archive can be used.
   *
   * @param java the feature version of Java, such as 21
   * @param whole whether the run loads every class that any run may load; only such a run writes an
   *     archive
   * @param log receives debug messages
   */
  static SharedArchive of(
      Path folder, JavaCommand command, int java, boolean whole, Consumer<String> log) {
    boolean nameable = !folder.toString().contains(File.pathSeparator);
    if (java < FIRST_JAVA || !nameable || !command.options().canArchive()) {
      return NONE;
    }
    Path file = folder.resolve(name(command) + ".jsa");
    String read = "-XX:SharedArchiveFile=" + file;
    String quiet = "-Xlog:cds*=off:stderr";
    if (whole && isReady(folder, file, log)) {
      return new SharedArchive(
          List.of("-XX:+AutoCreateSharedArchive", read, quiet), Optional.of(file));
    }
    return Files.exists(file) ? new SharedArchive(List.of(read, quiet), Optional.empty()) : NONE;
  }

  /**
   * Returns a name that depends on the sizes and times of the jars, because a snapshot can change
   * without changing its name.
   */
  private static String name(JavaCommand command) {
    String jars =
        Stream.of(command.jars().own(), command.jars().libraries())
            .flatMap(List::stream)
            .map(Path::toFile)
            .map(jar -> jar + " " + jar.length() + " " + jar.lastModified())
            .collect(Collectors.joining("\n"));
    String key = System.getProperty("java.home") + Runtime.version() + jars;
    return Sha256.hex(key.getBytes(StandardCharsets.UTF_8)).substring(0, NAME_LENGTH);
  }

  /** Creates the folder and evicts old archives; returns false if the folder is not writable. */
  private static boolean isReady(Path folder, Path file, Consumer<String> log) {
    try {
      Files.createDirectories(folder);
      if (!Files.exists(file)) {
        deleteOld(folder);
      }
      return Files.isWritable(folder);
    } catch (IOException e) {
      log.accept("No class archive: " + e);
      return false;
    }
  }

  private static void deleteOld(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Comparator<Path> age =
          Comparator.comparing(file -> written(file).orElse(FileTime.fromMillis(0)));
      for (Path old : files.sorted(age.reversed()).skip(MOST_FILES - 1L).toList()) {
        Files.deleteIfExists(old);
      }
    }
  }

  private static Optional<FileTime> written(Path file) {
    try {
      return Optional.of(Files.getLastModifiedTime(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Returns whether Java may still be writing the archive after the run has sent its result. */
  boolean mayBeWritten() {
    return file.isPresent();
  }

  /** Deletes the archive if this run wrote it, because a failed run did not load every class. */
  void forget() {
    if (file.isPresent() && !written(file.get()).equals(before)) {
      try {
        Files.deleteIfExists(file.get());
      } catch (IOException e) {
        // later runs only start more slowly
      }
    }
  }
}
