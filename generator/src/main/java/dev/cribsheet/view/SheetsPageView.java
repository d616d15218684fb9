package dev.cribsheet.view;

import java.util.List;

/** All sheets to print. */
public record SheetsPageView(List<SheetCard> sheets) {
  /**
   * One sheet.
   *
   * @param number of the step, 0 for other sheets
   */
  public record SheetCard(
      String id,
      int number,
      int hue,
      String title,
      String minutes,
      String url,
      List<PdfView> pdfs) {}
}
