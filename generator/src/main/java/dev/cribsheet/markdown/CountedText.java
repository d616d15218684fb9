package dev.cribsheet.markdown;

/**
 * A text that refuses to be read too often: it counts reads instead of time, so that the outcome
 * does not depend on the machine.
 */
final class CountedText implements CharSequence {
  /** Reads allowed a character: 20 times the most that a page of real prose needs (8 to 18). */
  private static final int READS_A_CHARACTER = 400;

  /** For short texts, where a few marks weigh more. */
  private static final int READS_AT_LEAST = 200_000;

  /** More than a page of 4 MiB needs, and no more than about a second. */
  private static final long READS_AT_MOST = 120_000_000;

  private final String text;
  private final char[] characters; // read by the engine many times, and quicker than the text
  private final long allowed;
  private long reads;

  CountedText(String text) {
    this.text = text;
    this.characters = text.toCharArray();
    this.allowed =
        Math.min(READS_AT_MOST, READS_AT_LEAST + (long) READS_A_CHARACTER * text.length());
  }

  @Override
  public char charAt(int index) {
    count(1);
    return characters[index];
  }

  @Override
  public int length() {
    return characters.length;
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    count(end - start);
    return text.substring(start, end);
  }

  private void count(int more) {
    reads += more;
    if (reads > allowed) {
      throw new TooComplexException(
          0, "the Markdown is too tangled to be read", "look for brackets and marks left open");
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
