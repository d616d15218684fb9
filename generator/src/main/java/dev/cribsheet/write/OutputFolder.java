package dev.cribsheet.write;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/** The folder a site stands in: a marker file says that it is ours to replace. */
final class OutputFolder {
  static final String MARKER = ".cribsheet";
  static final String MARKER_TEXT = "Cribsheet made this folder and replaces it as a whole.\n";

  private OutputFolder() {}

  /** Refuses a folder that we may not replace. */
  static void check(Path output) {
    if (output.getParent() == null) {
      throw new EnvironmentException("the output folder is '" + output + "': choose another");
    }
    Path above = output.getParent();
    while (!Files.exists(above)) {
      above = above.getParent();
    }
    if (!Files.isDirectory(above)) {
      throw new EnvironmentException(
          "'" + above + "' is a file where a folder is needed: move it away");
    }
    if (Files.isSymbolicLink(output)) {
      throw new EnvironmentException(
          "the output folder '" + output + "' is a symbolic link: name the folder itself");
    }
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw new EnvironmentException(
          "the output folder '" + output + "' is a file: move it away or choose another folder");
    }
    if (Files.exists(output) && !isOurs(output) && !isEmpty(output)) {
      throw new EnvironmentException(
          "the output folder '"
              + output
              + "' holds files that Cribsheet did not write: empty it or choose another folder");
    }
  }

  /** Where the old site waits while the new one takes its place. */
  static Path old(Path output) {
    return output.resolveSibling(output.getFileName() + ".old");
  }

  /** Ends a publication that was killed between its two renames, or after them. */
  static void repair(Path output) throws IOException {
    Path old = old(output);
    if (!Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!isOurs(old)) {
      delete(old);
      return;
    }
    if (Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
      delete(old);
    } else {
      Files.move(old, output, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Deletes a folder of ours; anything else at the path is left and reported. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!isOurs(folder) && !isEmpty(folder)) {
      throw new EnvironmentException(
          "'" + folder + "' is in the way and Cribsheet did not write it: move it away");
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!file.equals(folder.resolve(MARKER))) {
              Files.delete(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException e)
              throws IOException {
            if (visited.equals(folder)) {
              Files.deleteIfExists(folder.resolve(MARKER));
            }
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static boolean isOurs(Path folder) {
    return Files.isRegularFile(folder.resolve(MARKER), LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isEmpty(Path folder) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      return !entries.iterator().hasNext();
    } catch (IOException e) {
      return false;
    }
  }
}
