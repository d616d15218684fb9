package dev.cribsheet.diagnostic;

/** A number and its noun. */
public final class CountedNoun {
  private CountedNoun() {}

  /** Returns text such as {@code 1 page} or {@code 2 pages}. */
  public static String of(long count, String noun) {
    return of(count, noun, noun + "s");
  }

  /** Returns text such as {@code 1 entry} or {@code 2 entries}. */
  public static String of(long count, String noun, String plural) {
    return count + " " + (count == 1 ? noun : plural);
  }
}
