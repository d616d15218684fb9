package dev.cribsheet.diagram;

/** What a line ends in. */
public enum ArrowHead {
  NONE,
  ARROW,
  OPEN,
  CIRCLE,
  CROSS
}
