package dev.cribsheet.content.model;

/** The minimum and maximum time of a step, in whole minutes, at least 1. */
public record TimeBox(int min, int max) {
  /** The maximum time for a step: ten hours. */
  public static final int LONGEST = 600;

  public TimeBox {
    if (min < 1 || max < min || max > LONGEST) {
      throw new IllegalArgumentException(min + "-" + max);
    }
  }
}
