package dev.cribsheet.write;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;

/** A folder that Cribsheet made, known by a marker file; no other is ever deleted. */
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

  /** Everything in it that is no folder, without the marker, as the walk over it saw it. */
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

  /** Deletes a folder of ours, its marker last; anything else at the path is left and reported. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!isOurs(folder) && !isEmpty(folder)) {
      throw new EnvironmentException(
          "'" + folder + "' is in the way and was not written by Cribsheet: move it");
    }
    Files.walkFileTree(folder, new Deletion(folder, folder.resolve(MARKER)));
  }

  /** Follows no link. */
  private static final class Deletion extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Path marker;

    private Deletion(Path folder, Path marker) {
      this.folder = folder;
      this.marker = marker;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (!file.equals(marker)) {
        Files.delete(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
      if (e != null) {
        throw e;
      }
      if (visited.equals(folder)) {
        Files.deleteIfExists(marker);
      }
      Files.delete(visited);
      return FileVisitResult.CONTINUE;
    }
  }
}
