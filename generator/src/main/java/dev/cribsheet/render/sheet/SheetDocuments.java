package dev.cribsheet.render.sheet;

import dev.cribsheet.content.SheetVariant;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.render.html.PageScope;
import dev.cribsheet.render.html.SheetListViews;
import dev.cribsheet.render.html.TemplateEngine;
import dev.cribsheet.render.html.TemplateFault;
import dev.cribsheet.render.pdf.PdfDocument;
import dev.cribsheet.render.pdf.PdfMetadata;
import dev.cribsheet.site.PaperSize;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteSheet;
import dev.cribsheet.theme.ThemeAssets;
import dev.cribsheet.view.SheetDocumentView;
import dev.cribsheet.view.SheetView;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The documents that the PDF engine lays out. */
final class SheetDocuments {
  private static final String PRODUCER = "Cribsheet";
  private static final double LIVE_HEIGHT = 255;
  private static final double MARGIN = 12;
  private static final double TALL = 3000;

  private final Site site;
  private final ThemeAssets assets;
  private final TemplateEngine templates;

  SheetDocuments(Site site, ThemeAssets assets, TemplateEngine templates) {
    this.site = site;
    this.assets = assets;
    this.templates = templates;
  }

  /** A fitted sheet on its paper; higher paper than the shared live area has more lines. */
  PdfDocument sheet(FittedSheet sheet, Optional<SheetVariant> variant, PaperSize paper) {
    return document(sheet, variant, paper.slug(), paper.width(), paper.height(), extra(paper));
  }

  /** The fault of the sheet's template. */
  TemplateFault fault(String message) {
    return templates.fault("sheet-document", message);
  }

  /** The same on a paper that is never full, to measure it. */
  PdfDocument endless(FittedSheet sheet) {
    PaperSize paper = PaperSize.A4;
    return document(sheet, Optional.empty(), paper.slug(), paper.width(), TALL, 0);
  }

  /** The lines to write on that a paper has room for beyond the shared live area. */
  static int extra(PaperSize paper) {
    return (int) ((paper.height() - 2 * MARGIN - LIVE_HEIGHT) / SheetFitter.NOTE_LINE);
  }

  private PdfDocument document(
      FittedSheet fitted,
      Optional<SheetVariant> variant,
      String paper,
      double width,
      double height,
      int extraLines) {
    SiteSheet sheet = fitted.draft().sheet();
    PageScope scope = scope(sheet);
    SheetView view = new SheetViews(scope, variant, extraLines).sheet(fitted);
    return document(
        scope, title(scope, sheet), description(scope, sheet), List.of(view), paper, width, height);
  }

  /** A document of sheets one after the other. */
  private PdfDocument document(
      PageScope scope,
      String title,
      String description,
      List<SheetView> sheets,
      String paper,
      double width,
      double height) {
    String language = scope.strings().language();
    SheetDocumentView view =
        new SheetDocumentView(sheets, title, description, language, scope.strings().direction());
    String style = assets.sheetCss() + pageRule(width, height);
    String html =
        templates.render(
            "sheet-document",
            Map.of("page", view, "paper", paper, "style", new HtmlFragment(style)));
    return new PdfDocument(html, new PdfMetadata(title, language, description, PRODUCER, date()));
  }

  PageScope scope(SiteSheet sheet) {
    return new PageScope(site, templates.strings(), sheet.files().page(), "");
  }

  private Optional<Instant> date() {
    return site.info().date().map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static String pageRule(double width, double height) {
    return String.format(
        Locale.ROOT, "\n@page { size: %.1fmm %.1fmm; margin: 12mm 14mm; }\n", width, height);
  }

  static String title(PageScope scope, SiteSheet sheet) {
    String site = scope.site().config().title();
    String title = SheetListViews.title(scope, sheet);
    return sheet
        .step()
        .map(
            step ->
                scope.t(
                    "head.step-title",
                    Map.of("number", step.number(), "title", title, "site", site)))
        .orElseGet(() -> scope.t("head.title", Map.of("page", title, "site", site)));
  }

  static String description(PageScope scope, SiteSheet sheet) {
    return scope.t("description.sheet", Map.of("title", SheetListViews.title(scope, sheet)));
  }
}
