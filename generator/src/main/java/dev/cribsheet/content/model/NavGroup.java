package dev.cribsheet.content.model;

import java.util.Locale;

/** The groups of the side navigation, in their order. */
public enum NavGroup {
  FRAMEWORK,
  STUDY,
  PRINT;

  /** Returns the keyword in YAML. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
