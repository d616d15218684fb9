package dev.cribsheet.output;

/** What an output is, for the counts of the report; those that take longest come first. */
public enum OutputKind {
  PDF,
  SHEET,
  PAGE,
  OTHER
}
