package dev.cribsheet.content.model;

import java.util.Locale;

/** How hard a question is. */
public enum Difficulty {
  EASY,
  MEDIUM,
  HARD;

  /** The word authors write, also the key of its UI string. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
