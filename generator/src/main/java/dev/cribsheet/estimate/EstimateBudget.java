package dev.cribsheet.estimate;

import static dev.cribsheet.diagnostic.DiagnosticCode.ESTIMATE;

import dev.cribsheet.diagnostic.SyntaxException;

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

  /** True while there is room for one more; throws for the first that has none. */
  boolean allows(Kind kind) {
    int count = ++counts[kind.ordinal()];
    if (count == kind.most + 1) {
      throw new SyntaxException(
          ESTIMATE,
          0,
          1,
          "more than " + kind.most + " " + kind.words + " on one page",
          "split the page in two");
    }
    return count <= kind.most;
  }
}
