package dev.cribsheet.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Whether a site may stand at a path. */
final class OutputPlace {
  private OutputPlace() {}

  /** Refuses a place that holds what is not ours, or cannot hold a site. */
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
          "'" + above + "' is a file, but a folder is needed there: move the file");
    }
    if (Files.isSymbolicLink(output)) {
      throw new EnvironmentException(
          "the output folder '"
              + output
              + "' is a symbolic link: use the path of the folder itself");
    }
    if (!Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(output)) {
      throw new EnvironmentException(
          "the output folder '" + output + "' is a file: move it, or choose another folder");
    }
    if (!OwnFolder.isOurs(output) && !OwnFolder.isEmpty(output)) {
      throw new EnvironmentException(
          "the output folder '"
              + output
              + "' holds files that Cribsheet did not write: empty it, or choose another folder");
    }
  }

  /** True when content lies in a folder, or is it, by name or by where links lead. */
  static boolean holds(Path folder, Path content) {
    return content.toAbsolutePath().normalize().startsWith(folder)
        || real(content).startsWith(real(folder));
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize(); // what is not there cannot hold anything
    }
  }
}
