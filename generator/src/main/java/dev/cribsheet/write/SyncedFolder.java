package dev.cribsheet.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A folder of generated files. Unchanged files are not written again. */
public record SyncedFolder(Path folder) {
  /**
   * Writes these files and deletes all others in the folder.
   *
   * @param files the bytes of each file by its path in the folder, with {@code /} separators
   */
  public void write(Map<String, byte[]> files) {
    try {
      Files.createDirectories(folder);
      deleteOthers(files.keySet());
    } catch (IOException e) {
      throw EnvironmentErrors.at("update", folder, e);
    }
    files.forEach((path, bytes) -> writeFile(folder.resolve(path), bytes));
  }

  /** Writes one file, unless it already has these bytes. */
  public static void writeFile(Path file, byte[] bytes) {
    try {
      if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
      }
    } catch (IOException e) {
      throw EnvironmentErrors.writing(file, bytes.length, e);
    }
  }

  /** Deletes bottom up, so that a folder is empty before it is deleted. */
  private void deleteOthers(Set<String> kept) throws IOException {
    List<Path> found;
    try (Stream<Path> walk = Files.walk(folder)) {
      found = walk.filter(path -> !path.equals(folder)).sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : found) {
      boolean stays = Files.isDirectory(path) ? isUsed(path) : kept.contains(relative(path));
      if (!stays) {
        Files.delete(path);
      }
    }
  }

  private static boolean isUsed(Path path) throws IOException {
    try (Stream<Path> entries = Files.list(path)) {
      return entries.findAny().isPresent();
    }
  }

  private String relative(Path path) {
    return folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
