package dev.cribsheet.content.model;

/** How long a step may take, in whole minutes from 1 up; both ends included. */
public record TimeBox(int min, int max) {
  /** The longest time a step may be given: a working day. */
  public static final int LONGEST = 600;

  public TimeBox {
    if (min < 1 || max < min || max > LONGEST) {
      throw new IllegalArgumentException(min + "-" + max);
    }
  }
}
