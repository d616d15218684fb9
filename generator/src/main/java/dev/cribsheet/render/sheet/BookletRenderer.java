package dev.cribsheet.render.sheet;

import dev.cribsheet.diagnostic.CountedNoun;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.parallel.Memo;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.render.html.part.SheetListViews;
import dev.cribsheet.render.pdf.MissingGlyph;
import dev.cribsheet.render.pdf.PdfRenderer;
import dev.cribsheet.render.pdf.RenderedPdf;
import dev.cribsheet.site.Booklet;
import dev.cribsheet.site.PaperSize;
import dev.cribsheet.site.SheetPdf;
import dev.cribsheet.site.SiteSheet;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.view.sheet.BookletView;
import dev.cribsheet.view.sheet.SheetView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Assembles the booklet from fitted sheets, and prints it. */
record BookletRenderer(
    Booklet booklet,
    SheetDocuments documents,
    SheetRenderer sheets,
    PdfRenderer renderer,
    Memo<String, List<FittedSheet>> fits) {
  BookletRenderer(
      Booklet booklet, SheetDocuments documents, SheetRenderer sheets, PdfRenderer renderer) {
    this(booklet, documents, sheets, renderer, new Memo<>());
  }

  /** Returns the fitted sheets; empty if one does not fit. */
  List<FittedSheet> fitted() {
    return fits.get(Booklet.ID, () -> new BookletFitter(booklet, sheets::fitted).fitted());
  }

  /** Returns the view for a paper size, or for the web page if no size is given. */
  BookletView view(PageContext scope, Optional<PaperSize> paper) {
    SheetViews views = new SheetViews(scope, Optional.empty(), paper);
    List<FittedSheet> fitted = fitted();
    List<BookletView.Entry> contents = new ArrayList<>();
    List<SheetView> all = new ArrayList<>();
    int before = BookletFitter.COVER;
    for (FittedSheet sheet : fitted) {
      all.add(views.nested(sheet, before, BookletFitter.pages(fitted)));
      contents.add(entry(scope, sheet, before + 1));
      before += sheet.sides().size();
    }
    HtmlFragment tagline = LastLine.kept(scope.unlinked(scope.site().config().tagline()));
    HtmlFragment lede = LastLine.kept(HtmlFragment.ofText(scope.t("description.booklet")));
    String title = scope.site().config().title();
    return new BookletView(
        title,
        tagline,
        lede,
        SheetFoot.imprint(scope),
        BookletFitter.paperSheets(fitted),
        contents,
        all);
  }

  private static BookletView.Entry entry(PageContext scope, FittedSheet fitted, int page) {
    SiteSheet sheet = fitted.draft().sheet();
    int number = sheet.step().map(SiteStep::number).orElse(0);
    return new BookletView.Entry(
        number,
        scope.hue(number),
        SheetListViews.title(scope, sheet),
        LastLine.kept(SheetListViews.subtitle(scope, sheet)),
        sheet.step().map(step -> scope.minutes(step.content().time())).orElse(""),
        SheetViews.anchor(fitted),
        page);
  }

  /**
   * Returns a PDF file; empty if a sheet does not fit, a character has no glyph or the number of
   * pages is wrong. Reports the last two.
   */
  byte[] pdf(SheetPdf file, Diagnostics diagnostics) {
    List<FittedSheet> fitted = fitted();
    if (fitted.isEmpty()) {
      return new byte[0];
    }
    FitReport.reportBooklet(fitted, diagnostics);
    PaperSize paper = file.paper();
    RenderedPdf print = print(paper);
    List<DraftItem> items =
        fitted.stream().flatMap(sheet -> sheet.draft().items().stream()).toList();
    new GlyphReport("sheets/" + Booklet.ID, documents.root(), items)
        .report(unreported(print.missing()), documents.rule(), diagnostics);
    FitReport.reportWide(documents.root(), items, print, diagnostics);
    FitReport.reportStyle(documents.style(), print, diagnostics);
    if (print.pages() != BookletFitter.pages(fitted) && print.warnings().isEmpty()) {
      diagnostics.add(
          DiagnosticCode.SHEET_OVERFLOW,
          documents.root(),
          String.format(
              Locale.ROOT,
              "sheets/%s has %s on %s, not %d",
              Booklet.ID,
              CountedNoun.of(print.pages(), "page"),
              paper.label(),
              BookletFitter.pages(fitted)),
          "shorten the title and the tagline of the site");
    }
    boolean whole = print.pages() == BookletFitter.pages(fitted) && print.missing().isEmpty();
    return whole ? print.pdf() : new byte[0];
  }

  /** Prints the booklet on this paper size; the result is cached. */
  RenderedPdf print(PaperSize paper) {
    return sheets.once(
        Booklet.ID + "-" + paper.slug(),
        () ->
            renderer.print(
                documents.booklet(
                    scope -> view(scope, Optional.of(paper)), booklet.files(), paper)));
  }

  /** Returns the missing characters that are not already reported for a single sheet. */
  private List<MissingGlyph> unreported(List<MissingGlyph> missing) {
    Set<Integer> reported =
        booklet.sheets().stream()
            .filter(sheet -> !sheet.files().pdfs().isEmpty())
            .flatMap(sheet -> sheets.print(sheet).missing().stream())
            .map(MissingGlyph::codePoint)
            .collect(Collectors.toSet());
    return missing.stream().filter(glyph -> !reported.contains(glyph.codePoint())).toList();
  }
}
