package dev.cribsheet.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Finds out whether a folder is a mount point, such as a volume in a container. */
final class MountPoints {
  /** One line per mount; the fifth word is its folder, with spaces as {@code \040}. */
  private static final Path LINUX = Path.of("/proc/self/mountinfo");

  private static final int FOLDER = 4;

  private MountPoints() {}

  /** Returns whether a folder is a mount point; false if the system does not say. */
  static boolean has(Path folder) {
    try {
      Path real = folder.toRealPath();
      if (folder.getFileSystem().supportedFileAttributeViews().contains("unix")
          && !Objects.equals(device(real), device(real.getParent()))) {
        return true;
      }
      return Files.exists(LINUX)
          && Files.readAllLines(LINUX, StandardCharsets.ISO_8859_1).stream()
              .map(line -> line.split(" "))
              .anyMatch(words -> words.length > FOLDER && words[FOLDER].equals(escaped(real)));
    } catch (IOException e) {
      return false;
    }
  }

  private static Object device(Path path) throws IOException {
    return Files.getAttribute(path, "unix:dev");
  }

  private static String escaped(Path path) {
    byte[] bytes = path.toString().getBytes(StandardCharsets.UTF_8);
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .replace("\\", "\\134")
        .replace(" ", "\\040")
        .replace("\t", "\\011")
        .replace("\n", "\\012");
  }
}
