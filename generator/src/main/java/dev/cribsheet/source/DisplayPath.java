package dev.cribsheet.source;

import java.nio.file.Path;

/** Formats paths for diagnostics: relative to a base folder when they are below it. */
public final class DisplayPath {
  private DisplayPath() {}

  /** Returns the path with {@code /} as separator; absolute if it is outside the base. */
  public static String of(Path path, Path base) {
    Path absolute = path.toAbsolutePath().normalize();
    Path from = base.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(from) ? from.relativize(absolute) : absolute;
    String text = shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
    return text.isEmpty() ? "." : text;
  }
}
