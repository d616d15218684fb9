package dev.cribsheet.source;

import java.nio.file.Path;

/** How a path is written in a diagnostic: relative to a base folder where it lies below it. */
public final class DisplayPath {
  private DisplayPath() {}

  /** The path with {@code /}; a path outside the base stays absolute. */
  public static String of(Path path, Path base) {
    Path absolute = path.toAbsolutePath().normalize();
    Path from = base.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(from) ? from.relativize(absolute) : absolute;
    String text = shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
    return text.isEmpty() ? "." : text;
  }
}
