package dev.cribsheet.view.page;

import dev.cribsheet.view.sheet.PdfView;
import dev.cribsheet.view.sheet.ThumbnailView;
import java.util.List;

/** All sheets to print, and at most one booklet. */
public record SheetsPageView(List<SheetCard> sheets, List<SheetCard> booklet) {
  /**
   * One sheet.
   *
   * @param number of the step, 0 for other sheets
   * @param quarter 1 to 4, the position of the tab, 0 for a sheet without one
   */
  public record SheetCard(
      String id,
      int number,
      int hue,
      int quarter,
      String title,
      String minutes,
      String url,
      List<PdfView> pdfs,
      ThumbnailView thumbnail) {}
}
