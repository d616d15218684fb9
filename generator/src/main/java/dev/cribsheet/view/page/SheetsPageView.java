package dev.cribsheet.view.page;

import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.view.sheet.PdfView;
import dev.cribsheet.view.sheet.ThumbnailView;
import java.util.List;

/** All printable sheets, also in groups; and at most one booklet. */
public record SheetsPageView(List<SheetCard> sheets, List<Group> groups, List<SheetCard> booklet) {
  /** Sheets for one purpose, which {@code line} states. */
  public record Group(String id, String title, String line, List<SheetCard> sheets) {}

  /**
   * One sheet, with the number of its step and the position of its tab; 0 for other sheets.
   *
   * @param line its purpose, empty if the author gives none
   * @param tab the position of the tab on the thumbnail
   */
  public record SheetCard(
      String id,
      int number,
      int hue,
      int quarter,
      int tab,
      String title,
      HtmlFragment line,
      String minutes,
      String url,
      List<PdfView> pdfs,
      ThumbnailView thumbnail) {}
}
