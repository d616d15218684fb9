package dev.cribsheet.view.page;

import dev.cribsheet.view.sheet.PdfView;
import dev.cribsheet.view.sheet.ThumbnailView;
import java.util.List;

/** All sheets to print, and at most one booklet. */
public record SheetsPageView(List<SheetCard> sheets, List<SheetCard> booklet) {
  /** One sheet, with the number of its step and the position of its tab; 0 for other sheets. */
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
