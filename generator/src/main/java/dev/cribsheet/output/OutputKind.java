package dev.cribsheet.output;

/** The kind of an output. The kinds that take longest to render come first. */
public enum OutputKind {
  PDF,
  SHEET,
  PAGE,
  OTHER
}
