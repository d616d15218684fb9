package dev.cribsheet.estimate;

/** Limits the number of estimates, lines and quotations on a page. */
final class EstimateBudget {
  /** The limits. */
  enum Kind {
    BLOCK(24, "estimates"),
    LINE(600, "lines of estimates"),
    QUOTATION(1000, "quoted results");

    private final int limit;
    private final String label;

    Kind(int limit, String label) {
      this.limit = limit;
      this.label = label;
    }
  }

  private final int[] counts = new int[Kind.values().length];

  /**
   * Adds one to the count. Throws a SyntaxException when it first exceeds the limit; returns false
   * after that.
   */
  boolean allows(Kind kind) {
    int count = ++counts[kind.ordinal()];
    if (count == kind.limit + 1) {
      throw Span.error(
          0,
          1,
          "there are more than " + kind.limit + " " + kind.label + " on one page",
          "split the page in two");
    }
    return count <= kind.limit;
  }
}
