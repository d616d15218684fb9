package dev.cribsheet.maven;

/** A number and its noun. */
final class CountedNoun {
  private CountedNoun() {}

  /** Returns text such as {@code 1 page} or {@code 2 pages}. */
  static String of(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
