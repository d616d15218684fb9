package dev.cribsheet.render.sheet;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.render.pdf.MissingGlyph;
import dev.cribsheet.render.pdf.Print;
import dev.cribsheet.site.PaperSize;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what became of a sheet: what it lost, or why it does not fit. */
final class FitReport {
  private static final int LONGEST = 3;

  private FitReport() {}

  static void report(FittedSheet sheet, Diagnostics diagnostics) {
    String name = "sheets/" + sheet.draft().step().sheet().id();
    if (!sheet.fits()) {
      diagnostics.add(
          DiagnosticCode.SHEET_OVERFLOW,
          sheet.draft().step().content().source(),
          String.format(
              Locale.ROOT,
              "%s: %d lines (%.0f mm) too long in the %s column at the smallest size",
              name,
              sheet.overLines(),
              Math.ceil(sheet.over()),
              sheet.overEnd() ? "second" : "first"),
          "shorten or set 'print: if-room' on some; the longest are " + longest(sheet));
      return;
    }
    if (sheet.size() != SheetSize.REGULAR) {
      diagnostics.note(
          name
              + ": set in "
              + (sheet.size() == SheetSize.COMPACT ? "9" : "8.5")
              + " pt to fit"
              + (sheet.draft().dropped() == 0
                  ? ""
                  : ", " + sheet.draft().dropped() + " entries left to the screen"));
    }
  }

  private static String longest(FittedSheet sheet) {
    List<DraftBlock> column = sheet.overEnd() ? sheet.end() : sheet.start();
    return column.stream()
        .flatMap(block -> block.items().stream())
        .sorted(Comparator.comparing((DraftItem item) -> -item.plain().length()))
        .limit(LONGEST)
        .map(item -> "'" + item.plain() + "' (" + item.source() + ")")
        .collect(Collectors.joining(", "));
  }

  static void reportPrint(
      FittedSheet sheet, PaperSize paper, Print print, Diagnostics diagnostics) {
    SourceRef source = sheet.draft().step().content().source();
    if (print.pages() != 1) {
      diagnostics.add(
          DiagnosticCode.SHEET_OVERFLOW,
          source,
          "sheets/%s has %d pages on %s, not one"
              .formatted(sheet.draft().step().sheet().id(), print.pages(), paper.label()),
          "shorten its title and its lists");
    }
    for (MissingGlyph glyph : print.missing()) {
      diagnostics.add(
          DiagnosticCode.MISSING_GLYPH,
          source,
          String.format(
              Locale.ROOT,
              "no font of the sheets has '%s' (U+%04X) of '%s'",
              Character.toString(glyph.codePoint()),
              glyph.codePoint(),
              glyph.context()),
          "write it otherwise, or make no PDF files: sheets: {pdf: false}");
    }
    for (String warning : print.warnings()) {
      diagnostics.add(
          DiagnosticCode.SHEET_STYLE,
          SourceRef.file("theme, sheet style"),
          warning,
          "the PDF engine knows CSS 2.1 only: write the rule otherwise");
    }
  }
}
