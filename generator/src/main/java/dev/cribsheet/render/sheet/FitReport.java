package dev.cribsheet.render.sheet;

import dev.cribsheet.diagnostic.CountedNoun;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.render.pdf.RenderedPdf;
import dev.cribsheet.site.Booklet;
import dev.cribsheet.site.PaperSize;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reports what a sheet left out to fit, or why it does not fit. */
final class FitReport {
  private static final int LONGEST = 3;

  /** The maximum number of characters that a message quotes from text that is too wide. */
  private static final int SHOWN = 40;

  private FitReport() {}

  static void report(FittedSheet sheet, Diagnostics diagnostics) {
    sheet.draft().blocks().stream()
        .filter(SheetDiagrams::isTooWide)
        .flatMap(block -> block.items().stream())
        .forEach(diagram -> reportWidth(diagram, diagnostics));
    sheet.draft().tooWide().forEach(diagram -> reportLeftOut(diagram, diagnostics));
    if (!sheet.fits()) {
      diagnostics.add(
          DiagnosticCode.SHEET_OVERFLOW,
          source(sheet),
          String.format(
              Locale.ROOT,
              "%s: %s (%.0f mm) too long in the %s column%s at the smallest size",
              name(sheet),
              CountedNoun.of(sheet.overLines(), "line"),
              Math.ceil(sheet.over()),
              sheet.overColumn() % 2 == 0 ? "first" : "second",
              sheet.sides().size() == 1 ? "" : " of page " + (sheet.overColumn() / 2 + 1)),
          "shorten some entries or mark them 'print: if-room'; the longest are " + longest(sheet));
      return;
    }
    List<String> losses = losses(sheet);
    if (!losses.isEmpty()) {
      diagnostics.note(name(sheet) + ": " + String.join(", ", losses));
    }
  }

  /** Reports the type size of the booklet if it is larger than its smallest, and what that cost. */
  static void reportBooklet(List<FittedSheet> sheets, Diagnostics diagnostics) {
    TypeSize size = sheets.get(0).size();
    if (size != TypeSize.BOOKLET) {
      String omitted =
          sheets.stream()
              .flatMap(
                  sheet ->
                      sheet.draft().omitted().stream()
                          .map(
                              list ->
                                  ", " + sheet.draft().sheet().id() + " without '" + list + "'"))
              .collect(Collectors.joining());
      diagnostics.note(
          "sheets/" + Booklet.ID + ": set in " + size.points() + " pt to fill the pages" + omitted);
    }
  }

  private static void reportWidth(DraftItem diagram, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.DIAGRAM,
        diagram.source(),
        "the diagram '" + diagram.plain() + "' is too wide for a column of a sheet",
        "use fewer boxes side by side and shorter labels, or take it off the sheet");
  }

  private static void reportLeftOut(DraftItem diagram, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.SHEET_PART,
        diagram.source(),
        "the diagram '"
            + diagram.plain()
            + "' is too wide for a column of the question's sheet, so it is left out of that sheet",
        "use fewer boxes side by side and shorter labels");
  }

  private static List<String> losses(FittedSheet sheet) {
    List<String> losses = new ArrayList<>();
    if (sheet.sides().size() > 1) {
      losses.add(sheet.sides().size() + " pages");
    }
    if (sheet.size() == TypeSize.COMPACT || sheet.size() == TypeSize.LEAST) {
      losses.add("set in " + sheet.size().points() + " pt to fit");
    }
    if (sheet.size().compareTo(TypeSize.REGULAR) < 0 && !sheet.size().isBig()) {
      losses.add("set in " + sheet.size().points() + " pt to fill the page");
    }
    sheet.draft().omitted().forEach(list -> losses.add("'" + list + "' shown on screen only"));
    if (sheet.brief()) {
      losses.add("details shown on screen only");
    }
    if (sheet.draft().dropped() > 0) {
      losses.add(
          CountedNoun.of(sheet.draft().dropped(), "entry", "entries") + " shown on screen only");
    }
    if (sheet.sides().stream().allMatch(side -> side.startLines() + side.endLines() == 0)) {
      losses.add("no room for lines to write on");
    }
    return losses;
  }

  private static String name(FittedSheet sheet) {
    boolean large = sheet.size() == TypeSize.LARGE;
    return "sheets/" + sheet.draft().sheet().id() + (large ? " in large print" : "");
  }

  private static SourceRef source(FittedSheet sheet) {
    return sheet.draft().sheet().outline().source();
  }

  private static String longest(FittedSheet sheet) {
    return sheet.longColumn().stream()
        .flatMap(block -> block.items().stream())
        .sorted(Comparator.comparing((DraftItem item) -> -item.plain().length()))
        .limit(LONGEST)
        .map(item -> "'" + item.plain() + "' (" + item.source() + ")")
        .collect(Collectors.joining(", "));
  }

  static void reportPrint(
      FittedSheet sheet,
      PaperSize paper,
      RenderedPdf print,
      SheetDocuments documents,
      Diagnostics diagnostics) {
    int wanted = sheet.sides().size();
    if (print.pages() != wanted) {
      diagnostics.add(
          DiagnosticCode.SHEET_OVERFLOW,
          source(sheet),
          String.format(
              Locale.ROOT,
              "%s takes %s on %s, not %s",
              name(sheet),
              CountedNoun.of(print.pages(), "page"),
              paper.label(),
              wanted == 1 ? "one" : "" + wanted),
          "shorten its title or its lists");
    }
    new GlyphReport(name(sheet), source(sheet), sheet.draft().items())
        .report(print.missing(), documents.rule(), diagnostics);
    reportWide(source(sheet), sheet.draft().items(), print, diagnostics);
    reportStyle(documents.style(), print, diagnostics);
  }

  private static String shortened(String text) {
    String shown = text.replace('\u00a0', ' ');
    return shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown;
  }

  /** Reports text that is wider than its column, at the position of its entry. */
  static void reportWide(
      SourceRef source, List<DraftItem> items, RenderedPdf print, Diagnostics diagnostics) {
    for (String text : print.wide()) {
      diagnostics.add(
          DiagnosticCode.SHEET_OVERFLOW,
          items.stream()
              .filter(item -> item.shows(text))
              .findFirst()
              .map(DraftItem::source)
              .orElse(source),
          "'" + shortened(text) + "' is too wide for its column on a sheet",
          "shorten it, or let the theme's sheet style break long words: word-wrap: break-word");
    }
  }

  /** Reports CSS that the PDF engine does not support. */
  static void reportStyle(SourceRef style, RenderedPdf print, Diagnostics diagnostics) {
    for (String warning : print.warnings()) {
      diagnostics.add(
          DiagnosticCode.SHEET_STYLE,
          style,
          warning,
          "rewrite the rule in CSS 2.1, which is all that the PDF engine supports");
    }
  }
}
