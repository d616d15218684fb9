package dev.cribsheet.content.model;

import java.util.Locale;

/** Another making of every sheet, for those who need it. */
public enum SheetVariant {
  /** Without coloured ink. */
  MONO,
  /** In 12 pt, on two pages where one is not enough. */
  LARGE;

  /** What the names of its files end in. */
  public String ending() {
    return "-" + name().toLowerCase(Locale.ROOT);
  }
}
