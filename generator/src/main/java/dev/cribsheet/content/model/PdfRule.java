package dev.cribsheet.content.model;

/** Whether sheets are also made as PDF files. */
public enum PdfRule {
  /** If possible; a sheet with characters that no font has gets a warning and no PDF. */
  TRUE,
  /** Never. */
  FALSE,
  /** Always; if a sheet cannot be made as a PDF, that is an error. */
  REQUIRE
}
