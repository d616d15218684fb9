package dev.cribsheet.markdown.limits;

/** How much markup a text may still become: 20 times its length and 64 kB. */
public final class OutputBudget {
  private static final int TIMES = 20;
  private static final int FREE = 65_536;

  private long left;

  public OutputBudget(int inputLength) {
    left = (long) TIMES * inputLength + FREE;
  }

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
