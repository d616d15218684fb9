package dev.cribsheet.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** A folder that must be empty before a goal writes files to it. */
public final class EmptyFolder {
  private final Path place;

  private EmptyFolder(Path place) {
    this.place = place;
  }

  /**
   * Returns the folder, which need not exist.
   *
   * @throws EnvironmentException if it is not empty, or not a folder
   */
  public static EmptyFolder at(Path place) {
    if (Files.exists(place) && !Files.isDirectory(place)) {
      throw new EnvironmentException("'" + place + "' is not a folder: delete it or rename it");
    }
    if (Files.isDirectory(place)) {
      try (Stream<Path> files = Files.list(place)) {
        if (files.findAny().isPresent()) {
          throw new EnvironmentException(
              "the folder '" + place + "' is not empty: delete it or rename it");
        }
      } catch (IOException e) {
        throw EnvironmentErrors.at("read", place, e);
      }
    }
    return new EmptyFolder(place);
  }

  /**
   * Writes files.
   *
   * @param files the bytes of each file by its path in the folder, with {@code /} separators
   */
  public void write(Map<String, byte[]> files) {
    new SyncedFolder(place).write(files);
  }
}
