package dev.cribsheet.content.model;

/** How much of each entry a sheet shows. */
public enum SheetDetail {
  /** The name or the text alone. */
  NAMES,
  /** What to do about it as well. */
  BRIEF,
  /** All of its texts. */
  FULL
}
