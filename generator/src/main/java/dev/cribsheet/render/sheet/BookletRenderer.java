package dev.cribsheet.render.sheet;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.render.html.PageContext;
import dev.cribsheet.render.html.SheetListViews;
import dev.cribsheet.render.pdf.MissingGlyph;
import dev.cribsheet.render.pdf.PdfRenderer;
import dev.cribsheet.render.pdf.RenderedPdf;
import dev.cribsheet.site.Booklet;
import dev.cribsheet.site.PaperSize;
import dev.cribsheet.site.SheetPdf;
import dev.cribsheet.site.SiteSheet;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.view.BookletView;
import dev.cribsheet.view.SheetView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the booklet together of sheets that are fitted, and prints it. */
record BookletRenderer(
    Booklet booklet, SheetDocuments documents, SheetRenderer sheets, PdfRenderer press) {
  private static final int COVER = 1;

  /** A printed sheet of paper has two pages on each side. */
  private static final int FOLDED = 4;

  /** Fitted sheets that fill their last page of paper; none when one of them does not fit. */
  List<FittedSheet> fitted() {
    List<FittedSheet> fitted = new ArrayList<>();
    booklet.sheets().forEach(sheet -> fitted.add(sheets.fitted(sheet)));
    if (!fitted.stream().allMatch(FittedSheet::fits)) {
      return List.of();
    }
    int open = (FOLDED - pages(fitted) % FOLDED) % FOLDED;
    if (open > 0) {
      FittedSheet blank = sheets.fitted(booklet.blank());
      List<FittedSheet.Side> sides = Collections.nCopies(open, blank.sides().get(0));
      fitted.add(new FittedSheet(blank.draft(), blank.size(), false, sides, 0, 0, 0));
    }
    return fitted;
  }

  private static int pages(List<FittedSheet> fitted) {
    return COVER + fitted.stream().mapToInt(sheet -> sheet.sides().size()).sum();
  }

  /** The view of the booklet. */
  BookletView view(PageContext scope, int extraLines) {
    SheetViews views = new SheetViews(scope, Optional.empty(), extraLines);
    List<FittedSheet> fitted = fitted();
    List<BookletView.Entry> contents = new ArrayList<>();
    List<SheetView> all = new ArrayList<>();
    int before = COVER;
    for (FittedSheet sheet : fitted) {
      all.add(views.nested(sheet, before, pages(fitted)));
      contents.add(entry(scope, sheet, before + 1));
      before += sheet.sides().size();
    }
    HtmlFragment tagline = scope.unlinked(scope.site().config().tagline());
    HtmlFragment lede = scope.unlinked(scope.site().config().lede());
    String title = scope.site().config().title();
    return new BookletView(title, tagline, lede, views.imprint(), contents, all);
  }

  private static BookletView.Entry entry(PageContext scope, FittedSheet fitted, int page) {
    SiteSheet sheet = fitted.draft().sheet();
    int number = sheet.step().map(SiteStep::number).orElse(0);
    return new BookletView.Entry(
        number,
        number == 0 ? 0 : scope.hue(number),
        SheetListViews.title(scope, sheet),
        sheet.step().map(step -> scope.minutes(step.content().time())).orElse(""),
        SheetViews.anchor(fitted),
        page);
  }

  /** A PDF file of it; nothing when a sheet of it does not fit, which is reported elsewhere. */
  byte[] pdf(SheetPdf file, Diagnostics diagnostics) {
    List<FittedSheet> fitted = fitted();
    if (fitted.isEmpty()) {
      return new byte[0];
    }
    PaperSize paper = file.paper();
    RenderedPdf print = print(paper);
    FitReport.report(documents.root(), ownMistakes(print), diagnostics);
    if (print.pages() != pages(fitted) && print.warnings().isEmpty()) {
      diagnostics.add(
          DiagnosticCode.SHEET_OVERFLOW,
          documents.root(),
          String.format(
              Locale.ROOT,
              "sheets/%s has %d pages on %s, not %d",
              Booklet.ID,
              print.pages(),
              paper.label(),
              pages(fitted)),
          "shorten the title, the tagline and the lede of the site");
    }
    return print.pages() == pages(fitted) ? print.pdf() : new byte[0];
  }

  /** The booklet on a paper, printed once, however many ask for it. */
  RenderedPdf print(PaperSize paper) {
    return sheets.once(
        Booklet.ID + "-" + paper.slug(),
        () ->
            press.print(
                documents.booklet(
                    scope -> view(scope, SheetDocuments.extra(paper)), booklet.files(), paper)));
  }

  /** Without the characters that sheets with files of their own lack too, and tell of. */
  private RenderedPdf ownMistakes(RenderedPdf print) {
    Set<Integer> told =
        booklet.sheets().stream()
            .filter(sheet -> !sheet.files().pdfs().isEmpty())
            .flatMap(sheet -> sheets.print(sheet).missing().stream())
            .map(MissingGlyph::codePoint)
            .collect(Collectors.toSet());
    return new RenderedPdf(
        print.missing().stream().filter(glyph -> !told.contains(glyph.codePoint())).toList(),
        print.warnings(),
        print.sketches(),
        print.pdf());
  }
}
