package dev.cribsheet.markdown.limits;

/** Limits the markup of a text to 20 times its length plus 64 KiB. */
public final class OutputBudget {
  private static final int OUTPUT_PER_INPUT = 20;
  private static final int BASE = 65_536;

  private long left;

  public OutputBudget(int inputLength) {
    left = (long) OUTPUT_PER_INPUT * inputLength + BASE;
  }

  /**
   * Counts characters of markup.
   *
   * @throws dev.cribsheet.diagnostic.SyntaxException if the limit is exceeded
   */
  public void spend(int characters) {
    left -= characters;
    if (left < 0) {
      throw TextLimits.refusal(
          0,
          "the Markdown expands to too much HTML",
          "split the page, or repeat fewer footnotes and link references");
    }
  }
}
