package dev.cribsheet.estimate;

import java.util.Optional;

/** Counts what the estimates of a page make work, so that no page makes too much. */
final class EstimateBudget {
  /** What is counted, and how many of it a page may have. */
  enum Kind {
    BLOCK(24, "estimates"),
    LINE(600, "lines of estimates"),
    QUOTATION(1000, "quoted results");

    private final int most;
    private final String words;

    Kind(int most, String words) {
      this.most = most;
      this.words = words;
    }
  }

  private final int[] counts = new int[Kind.values().length];

  /** True while there is room for one more. */
  boolean allows(Kind kind) {
    return ++counts[kind.ordinal()] <= kind.most;
  }

  /** What to say of the first that has no room; the others are passed over without a word. */
  Optional<EstimateMistake> mistake(Kind kind) {
    return counts[kind.ordinal()] != kind.most + 1
        ? Optional.empty()
        : Optional.of(
            new EstimateMistake(
                0,
                1,
                "more than " + kind.most + " " + kind.words + " on one page",
                "split the page in two"));
  }
}
