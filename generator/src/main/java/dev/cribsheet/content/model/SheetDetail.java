package dev.cribsheet.content.model;

/** How much of each entry a sheet shows. */
public enum SheetDetail {
  /** Only the name or the text. */
  NAMES,
  /** The name or the text, with advice. */
  BRIEF,
  /** All texts. */
  FULL
}
