package dev.cribsheet.output;

/** What an output is, for the counts of the report. */
public enum OutputKind {
  PAGE,
  SHEET,
  PDF,
  OTHER
}
