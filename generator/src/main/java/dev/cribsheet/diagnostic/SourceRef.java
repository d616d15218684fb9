package dev.cribsheet.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * The place a diagnostic is about.
 *
 * @param path as it is shown: relative to the folder the build was started in, with {@code /}
 * @param excerpt the line and column, absent when the whole file or folder is meant
 */
public record SourceRef(String path, Optional<Excerpt> excerpt) implements Comparable<SourceRef> {
  private static final Position TOP = new Position(1, 1);
  private static final Comparator<SourceRef> ORDER =
      Comparator.comparing(SourceRef::path).thenComparing(SourceRef::start);

  /** A whole file or folder. */
  public static SourceRef file(String path) {
    return new SourceRef(path, Optional.empty());
  }

  /** The start, or the top of the file when the whole file is meant. */
  public Position start() {
    return excerpt.map(Excerpt::start).orElse(TOP);
  }

  @Override
  public int compareTo(SourceRef other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line:column}, or the path alone. */
  @Override
  public String toString() {
    return excerpt
        .map(at -> path + ":" + at.start().line() + ":" + at.start().column())
        .orElse(path);
  }
}
