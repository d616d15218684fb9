package dev.cribsheet.view.page;

import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.view.sheet.PdfView;
import dev.cribsheet.view.sheet.ThumbnailView;
import java.util.List;

/** All printable sheets, as one list and in groups, and at most one booklet. */
public record SheetsPageView(List<SheetCard> sheets, List<Group> groups, List<SheetCard> booklet) {
  /** Sheets for one purpose, which {@code line} states. */
  public record Group(String id, String title, String line, List<SheetCard> sheets) {}

  /**
   * A sheet. Its number, hue and quarter are those of its step, or 0 if it has no step.
   *
   * @param line a one-line description; empty if there is none
   * @param tab the distance of the tab from the left edge of the paper, in millimetres
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
