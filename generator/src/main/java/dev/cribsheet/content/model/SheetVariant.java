package dev.cribsheet.content.model;

import java.util.Locale;

/** A variant of every sheet, such as large print. */
public enum SheetVariant {
  /** Without coloured ink. */
  MONO,
  /** In 12 pt type, on two pages if one is not enough. */
  LARGE;

  /** Returns the suffix of its file names, before the extension. */
  public String ending() {
    return "-" + name().toLowerCase(Locale.ROOT);
  }
}
