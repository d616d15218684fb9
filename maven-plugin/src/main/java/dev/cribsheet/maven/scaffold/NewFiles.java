package dev.cribsheet.maven.scaffold;

import dev.cribsheet.write.EnvironmentErrors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;

/** Writes new files: either all of them, or none. */
final class NewFiles {
  private final Deque<Path> made = new ArrayDeque<>();

  private NewFiles() {}

  /**
   * Writes the files and returns their paths in the same order.
   *
   * @throws MojoExecutionException if a file exists or cannot be written; what was written is
   *     deleted
   */
  static List<Path> write(Map<Path, String> files) throws MojoExecutionException {
    NewFiles writer = new NewFiles();
    for (Map.Entry<Path, String> file : files.entrySet()) {
      try {
        writer.write(file.getKey(), file.getValue());
      } catch (IOException e) {
        boolean existed = Files.exists(file.getKey()) && !writer.made.contains(file.getKey());
        writer.undo();
        throw existed ? existing(file.getKey()) : unwritable(file.getKey(), e);
      }
    }
    return List.copyOf(files.keySet());
  }

  private static MojoExecutionException existing(Path file) {
    return new MojoExecutionException(
        "'" + file + "' already exists: edit it, or choose another title");
  }

  static MojoExecutionException unreadable(Path folder, IOException e) {
    return new MojoExecutionException(
        EnvironmentErrors.reading("cannot read '" + folder + "'", e).getMessage(), e);
  }

  private static MojoExecutionException unwritable(Path file, IOException e) {
    return new MojoExecutionException(
        EnvironmentErrors.reading("cannot write '" + file + "'", e).getMessage(), e);
  }

  private void write(Path file, String text) throws IOException {
    createFolder(file.getParent());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      made.push(file);
      out.write(bytes);
    }
  }

  private void createFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      createFolder(folder.getParent());
      Files.createDirectory(folder);
      made.push(folder);
    }
  }

  /** Deletes files and folders, the last one first. */
  private void undo() {
    for (Path path : made) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        // the error about the file that could not be written is more important
      }
    }
  }
}
