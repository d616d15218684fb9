package dev.cribsheet.render.pdf;

/**
 * Prints and measures. Both are pure functions of the document, which holds its style and its
 * paper, and of the fonts: whoever keeps results keeps them under these.
 */
public interface PdfPress {
  /** The file and what it holds. */
  PrintedPdf print(PdfDocument document);

  /**
   * Where things lie, without a file.
   *
   * @param mark the class of the elements to list
   */
  MeasuredPage measure(PdfDocument document, String mark);
}
