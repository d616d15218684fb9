package dev.cribsheet.diagram;

/** The shape at the end of a line. */
public enum ArrowHead {
  NONE,
  ARROW,
  OPEN,
  CIRCLE,
  CROSS
}
