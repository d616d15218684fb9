package dev.cribsheet.diagnostic;

import java.util.Optional;

/**
 * The position of a diagnostic: a position in a file, or a whole file or folder.
 *
 * @param path relative to the folder where the build was started, with {@code /} as the separator
 * @param excerpt the line that contains the position; absent for a whole file or folder
 */
public record SourceRef(String path, Optional<Excerpt> excerpt) {
  private static final Position TOP = new Position(1, 1);

  /** Returns a reference to a whole file or folder. */
  public static SourceRef file(String path) {
    return new SourceRef(path, Optional.empty());
  }

  /** Returns the start of the excerpt, or the top of the file if there is none. */
  public Position start() {
    return excerpt.map(Excerpt::start).orElse(TOP);
  }

  /** Returns {@code path:line:column}, or only the path. */
  @Override
  public String toString() {
    return excerpt
        .map(at -> path + ":" + at.start().line() + ":" + at.start().column())
        .orElse(path);
  }
}
