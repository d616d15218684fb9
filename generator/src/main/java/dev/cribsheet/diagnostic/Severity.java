package dev.cribsheet.diagnostic;

import java.util.Locale;

/** The severity of a diagnostic; by default, only an error stops the build. */
public enum Severity {
  ERROR,
  WARNING;

  /** Returns the word that is printed. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
