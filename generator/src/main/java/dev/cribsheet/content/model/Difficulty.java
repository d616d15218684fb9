package dev.cribsheet.content.model;

import java.util.Locale;

/** How hard a question is. */
public enum Difficulty {
  EASY,
  MEDIUM,
  HARD;

  /** Returns the keyword in YAML, which is also the key of its UI string. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
