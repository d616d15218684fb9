package dev.cribsheet.diagnostic;

import java.util.Locale;

/** How much a diagnostic matters: an error stops the site, a warning does not. */
public enum Severity {
  ERROR,
  WARNING;

  /** The word that is printed. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
