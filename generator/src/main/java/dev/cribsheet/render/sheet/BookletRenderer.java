package dev.cribsheet.render.sheet;

import dev.cribsheet.diagnostic.CountedNoun;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.html.HtmlFragment;
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
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Assembles the booklet from fitted sheets, and prints it. */
record BookletRenderer(
    Booklet booklet, SheetDocuments documents, SheetRenderer sheets, PdfRenderer renderer) {
  private static final int COVER = 1;

  /** The number of pages on a folded sheet of paper. */
  private static final int FOLDED = 4;

  /**
   * Returns the fitted sheets, without lines to write on but padded to whole sheets of paper with
   * pages for notes; empty if a sheet does not fit. A single one may come before the first step, so
   * that the two pages of a step face each other.
   */
  List<FittedSheet> fitted() {
    List<FittedSheet> fitted = new ArrayList<>();
    booklet.sheets().forEach(sheet -> fitted.add(sheets.inBooklet(sheet).withoutLines()));
    if (!fitted.stream().allMatch(FittedSheet::fits)) {
      return List.of();
    }
    int open = (FOLDED - pages(fitted) % FOLDED) % FOLDED;
    if (open == 1 && opensOnARightPage(fitted)) {
      fitted.add(1, notes(open));
    } else if (open > 0) {
      fitted.add(notes(open));
    }
    return fitted;
  }

  /** Returns whether the two pages of the sheet after the overview would not face each other. */
  private static boolean opensOnARightPage(List<FittedSheet> fitted) {
    return fitted.size() > 1
        && fitted.get(1).sides().size() == 2
        && pages(fitted.subList(0, 1)) % 2 == 0;
  }

  private FittedSheet notes(int pages) {
    FittedSheet blank = sheets.inBooklet(booklet.blank());
    List<FittedSheet.Side> sides = Collections.nCopies(pages, blank.sides().get(0));
    return new FittedSheet(blank.draft(), blank.size(), false, sides, 0, 0, 0);
  }

  private static int pages(List<FittedSheet> fitted) {
    return COVER + fitted.stream().mapToInt(sheet -> sheet.sides().size()).sum();
  }

  /** Returns the view for a paper size, or for the web page if no size is given. */
  BookletView view(PageContext scope, Optional<PaperSize> paper) {
    SheetViews views = new SheetViews(scope, Optional.empty(), paper);
    List<FittedSheet> fitted = fitted();
    List<BookletView.Entry> contents = new ArrayList<>();
    List<SheetView> all = new ArrayList<>();
    int before = COVER;
    for (FittedSheet sheet : fitted) {
      all.add(views.nested(sheet, before, pages(fitted)));
      contents.add(entry(scope, sheet, before + 1));
      before += sheet.sides().size();
    }
    HtmlFragment tagline = LastLine.kept(scope.unlinked(scope.site().config().tagline()));
    HtmlFragment lede = LastLine.kept(HtmlFragment.ofText(scope.t("description.booklet")));
    String title = scope.site().config().title();
    return new BookletView(title, tagline, lede, SheetFoot.imprint(scope), contents, all);
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
    PaperSize paper = file.paper();
    RenderedPdf print = print(paper);
    List<DraftItem> items =
        fitted.stream().flatMap(sheet -> sheet.draft().items().stream()).toList();
    new GlyphReport("sheets/" + Booklet.ID, documents.root(), items)
        .report(unreported(print.missing()), documents.rule(), diagnostics);
    FitReport.reportWide(documents.root(), items, print, diagnostics);
    FitReport.reportStyle(documents.style(), print, diagnostics);
    if (print.pages() != pages(fitted) && print.warnings().isEmpty()) {
      diagnostics.add(
          DiagnosticCode.SHEET_OVERFLOW,
          documents.root(),
          String.format(
              Locale.ROOT,
              "sheets/%s has %s on %s, not %d",
              Booklet.ID,
              CountedNoun.of(print.pages(), "page"),
              paper.label(),
              pages(fitted)),
          "shorten the title and the tagline of the site");
    }
    boolean whole = print.pages() == pages(fitted) && print.missing().isEmpty();
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
