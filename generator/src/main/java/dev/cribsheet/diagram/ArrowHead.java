package dev.cribsheet.diagram;

/** The shape at the end of a line. */
public enum ArrowHead {
  NONE,
  ARROW,
  OPEN,
  CIRCLE,
  CROSS,
  ONE,
  ZERO_OR_ONE,
  ONE_OR_MORE,
  ZERO_OR_MORE;

  /** True if the shape shows how many entities can take part in a relationship. */
  public boolean count() {
    return ordinal() >= ONE.ordinal();
  }
}
