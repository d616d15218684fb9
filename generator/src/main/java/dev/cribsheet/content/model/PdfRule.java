package dev.cribsheet.content.model;

/** Whether sheets are also made as PDF files. */
public enum PdfRule {
  /** If possible. If no font has some characters of a sheet, it gets a warning and no PDF. */
  TRUE,
  /** Never. */
  FALSE,
  /** Always; if a sheet cannot be made as a PDF, that is an error. */
  REQUIRE
}
