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
import java.util.stream.Stream;

/**
 * The classes of an earlier run as Java laid them out in memory, which a run starts from (class
 * data sharing). Java itself writes the archive when a run ends, and checks it when one starts: an
 * archive that is damaged, or of other jars, is ignored and replaced.
 *
 * @param options to start Java with
 * @param file the archive that the run may write
 * @param before when that was last written
 */
record SharedArchive(List<String> options, Optional<Path> file, Optional<FileTime> before) {
  static final SharedArchive NONE = new SharedArchive(List.of(), Optional.empty());

  /** The first Java that writes and replaces archives by itself. */
  static final int FIRST_JAVA = 19;

  /** The archives to keep, some 40 MB each: one per Java and class path. */
  static final int MOST_FILES = 4;

  private static final int NAME_LENGTH = 16;

  private SharedArchive(List<String> options, Optional<Path> file) {
    this(options, file, file.flatMap(SharedArchive::written));
  }

  /**
   * The archive for one run.
   *
   * @param java its feature version
   * @param whole whether the run loads all classes that any run needs; no other writes an archive
   * @param log receives what helps to find a fault
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

  private static String name(JavaCommand command) {
    String key = System.getProperty("java.home") + Runtime.version() + command.jars();
    return Sha256.hex(key.getBytes(StandardCharsets.UTF_8)).substring(0, NAME_LENGTH);
  }

  /** Makes room in the folder, unless it cannot be written to. */
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

  /** Whether Java may be busy with the archive after the run has answered. */
  boolean mayBeWritten() {
    return file.isPresent();
  }

  /** Deletes what a run wrote that did not load all its classes. */
  void forget() {
    if (file.isPresent() && !written(file.get()).equals(before)) {
      try {
        Files.deleteIfExists(file.get());
      } catch (IOException e) {
        // then later runs start from fewer classes
      }
    }
  }
}
