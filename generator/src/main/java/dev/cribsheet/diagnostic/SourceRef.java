package dev.cribsheet.diagnostic;

import java.util.Optional;

/**
 * What a diagnostic refers to: a position in a file, or a whole file or folder.
 *
 * @param path relative to the folder where the build was started, with {@code /}
 * @param excerpt the line and column; absent for a whole file or folder
 */
public record SourceRef(String path, Optional<Excerpt> excerpt) {
  private static final Position TOP = new Position(1, 1);

  /** A whole file or folder. */
  public static SourceRef file(String path) {
    return new SourceRef(path, Optional.empty());
  }

  /** The start of the excerpt, or the top of a whole file. */
  public Position start() {
    return excerpt.map(Excerpt::start).orElse(TOP);
  }

  /** {@code path:line:column}, or the path alone. */
  @Override
  public String toString() {
    return excerpt
        .map(at -> path + ":" + at.start().line() + ":" + at.start().column())
        .orElse(path);
  }
}
