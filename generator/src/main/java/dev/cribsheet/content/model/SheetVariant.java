package dev.cribsheet.content.model;

import java.util.Locale;

/** A variant of every sheet, such as large print. */
public enum SheetVariant {
  /** Without coloured ink. */
  MONO,
  /** In 12 pt, on two pages if one is not enough. */
  LARGE;

  /** The suffix of its file names, before the extension. */
  public String ending() {
    return "-" + name().toLowerCase(Locale.ROOT);
  }
}
