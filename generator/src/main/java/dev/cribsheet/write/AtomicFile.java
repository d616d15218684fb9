package dev.cribsheet.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is replaced as a whole: readers see either the old text or the new text. */
public record AtomicFile(Path path) {
  /**
   * Writes the text.
   *
   * @throws EnvironmentException if the file cannot be written; the old file is kept
   */
  public void write(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Path unfinished = path.resolveSibling("." + path.getFileName() + ".new");
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.write(unfinished, bytes);
      Files.move(
          unfinished, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw EnvironmentErrors.writing(path, bytes.length, e);
    } finally {
      delete(unfinished);
    }
  }

  private static void delete(Path unfinished) {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      // the error that stopped writing is reported instead
    }
  }
}
