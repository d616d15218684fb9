package dev.cribsheet.maven.fork;

import dev.cribsheet.cache.Sha256;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The classes of the generator as Java has laid them out in memory, from which it starts sooner.
 * The second clean build with the same Java and the same jars leaves them in a file, so that a
 * machine that builds once does not pay for it; where a jar changed, they are forgotten.
 *
 * @param folder may be missing, and need not be writable
 * @param log hears what helps to find a fault
 */
record ClassArchive(Path folder, JavaCommand java, Consumer<String> log) {
  private static final String ARCHIVE = ".jsa";
  private static final String STAMP = ".txt";
  private static final String NEW = ".new";
  private static final int NAME_LENGTH = 16;

  /**
   * What a run that begins now has to do with it.
   *
   * @param whole whether the run needs all classes that any run may need
   */
  ArchiveUse use(boolean whole) {
    if (!canBeNamed() || !java.options().canArchive()) {
      return ArchiveUse.NONE;
    }
    try {
      return use(whole, stamp());
    } catch (IOException e) {
      log.accept("No archive of classes: " + e);
      return ArchiveUse.NONE;
    }
  }

  /** Java takes a place with a separator in it for two. */
  private boolean canBeNamed() {
    return !folder.toString().contains(File.pathSeparator);
  }

  private ArchiveUse use(boolean whole, String stamp) throws IOException {
    Path stamped = place(STAMP);
    if (!Files.exists(stamped) || !Files.readString(stamped).equals(stamp)) {
      Files.createDirectories(stamped.getParent());
      forget();
      Files.writeString(stamped, stamp);
      return ArchiveUse.NONE;
    }
    if (Files.exists(file())) {
      return new ArchiveUse.Reading(this);
    }
    return whole ? new ArchiveUse.Making(this) : ArchiveUse.NONE;
  }

  /** Where it is, once there is one. */
  Path file() {
    return place(ARCHIVE);
  }

  /** Where a run has one made; no other run has the same place. */
  Path draft() {
    return place("." + UUID.randomUUID() + NEW);
  }

  /** One for each Java and each list of jars by their places, however often these change. */
  private Path place(String ending) {
    String places = System.getProperty("java.home") + java.classPath();
    String name = Sha256.hex(places.getBytes(StandardCharsets.UTF_8));
    return folder.resolve(name.substring(0, NAME_LENGTH) + ending);
  }

  /** All that makes an archive unfit when it changes. */
  private String stamp() throws IOException {
    StringBuilder stamp = new StringBuilder();
    stamp.append(Runtime.version()).append('\n').append(java.options().options());
    for (Path jar : java.classPath()) {
      BasicFileAttributes now = Files.readAttributes(jar, BasicFileAttributes.class);
      if (!now.isRegularFile()) {
        throw new IOException("not a jar: " + jar);
      }
      stamp.append('\n').append(now.size()).append(' ').append(now.lastModifiedTime().toMillis());
    }
    return stamp.append('\n').toString();
  }

  /** Puts a whole draft in its place, and takes away those that killed processes have left. */
  void publish(Path draft) {
    try {
      Files.move(
          draft, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      log.accept("No archive of classes: " + e);
    }
    deleteAll(NEW);
  }

  /** Takes away all that there is. */
  void forget() {
    deleteAll("");
  }

  private void deleteAll(String ending) {
    String names = place("*" + ending).getFileName().toString();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, names)) {
      files.forEach(this::delete);
    } catch (IOException e) {
      log.accept("An archive of classes stays: " + e);
    }
  }

  void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      log.accept("An archive of classes stays: " + e);
    }
  }
}
