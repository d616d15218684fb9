package dev.cribsheet.content.model;

/** Whether sheets are also made as PDF files. */
public enum PdfRule {
  /** Where it is possible; a sheet with characters that no font has gets none, with a warning. */
  TRUE,
  /** Never. */
  FALSE,
  /** Always; a sheet for which it is impossible is an error. */
  REQUIRE
}
