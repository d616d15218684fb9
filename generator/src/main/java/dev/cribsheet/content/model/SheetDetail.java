package dev.cribsheet.content.model;

/** How much of each entry a sheet shows. */
public enum SheetDetail {
  /** The name or the text alone. */
  NAMES,
  /** The name or the text, and what to do about it. */
  BRIEF,
  /** All of its texts. */
  FULL
}
