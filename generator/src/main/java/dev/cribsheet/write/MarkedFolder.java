package dev.cribsheet.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Puts a marker file in each folder that Cribsheet creates. Other folders are deleted only if
 * empty.
 */
final class MarkedFolder {
  private static final String MARKER = ".cribsheet";
  private static final String MARKER_TEXT =
      "Cribsheet made this folder and replaces it as a whole.\n";

  private MarkedFolder() {}

  static void mark(Path folder) throws IOException {
    Files.writeString(folder.resolve(MARKER), MARKER_TEXT);
  }

  static boolean isOurs(Path folder) {
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        && Files.isRegularFile(folder.resolve(MARKER), LinkOption.NOFOLLOW_LINKS);
  }

  static boolean isEmpty(Path folder) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      return !entries.iterator().hasNext();
    } catch (IOException e) {
      return false;
    }
  }

  /** Returns all files in a folder except the marker, with their attributes. */
  static SortedMap<Path, BasicFileAttributes> entries(Path folder) throws IOException {
    SortedMap<Path, BasicFileAttributes> entries = new TreeMap<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            entries.put(file, attributes);
            return FileVisitResult.CONTINUE;
          }
        });
    entries.remove(folder.resolve(MARKER));
    return entries;
  }

  /**
   * Deletes a folder if it exists and is marked or empty. The marker is the last file to be
   * deleted.
   */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!isOurs(folder) && !isEmpty(folder)) {
      throw new EnvironmentException(
          "'" + folder + "' is in the way and was not written by Cribsheet: move it");
    }
    Path marker = folder.resolve(MARKER);
    try (Stream<Path> contents = Files.walk(folder)) { // does not follow symbolic links
      List<Path> deepestFirst = contents.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        if (!path.equals(marker) && !path.equals(folder)) {
          Files.delete(path);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Files.deleteIfExists(marker);
    Files.delete(folder);
  }
}
