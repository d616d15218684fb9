package dev.cribsheet.render.sheet;

import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.render.html.PageScope;
import dev.cribsheet.render.html.TemplateEngine;
import dev.cribsheet.render.html.TemplateFault;
import dev.cribsheet.render.pdf.PdfDocument;
import dev.cribsheet.render.pdf.PdfMetadata;
import dev.cribsheet.site.PaperSize;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.theme.ThemeAssets;
import dev.cribsheet.view.SheetDocumentView;
import java.time.Instant;
import java.time.ZoneOffset;
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
  PdfDocument sheet(FittedSheet sheet, PaperSize paper) {
    return document(sheet, paper.slug(), paper.width(), paper.height(), extraLines(paper));
  }

  /** The fault of the sheet's template. */
  TemplateFault fault(String message) {
    return templates.fault("sheet-document", message);
  }

  /** The same on a paper that is never full, to measure it. */
  PdfDocument endless(FittedSheet sheet) {
    return document(sheet, PaperSize.A4.slug(), PaperSize.A4.width(), TALL, 0);
  }

  private static int extraLines(PaperSize paper) {
    return (int) ((paper.height() - 2 * MARGIN - LIVE_HEIGHT) / SheetFitter.NOTE_LINE);
  }

  private PdfDocument document(
      FittedSheet sheet, String paper, double width, double height, int extraLines) {
    SiteStep step = sheet.draft().step();
    PageScope scope = scope(step);
    String title = title(scope, step);
    String description = description(scope, step);
    SheetDocumentView view =
        new SheetDocumentView(
            SheetViews.sheet(scope, sheet, extraLines),
            title,
            description,
            scope.strings().language(),
            scope.strings().direction());
    String style = assets.sheetCss() + pageRule(width, height);
    String html =
        templates.render(
            "sheet-document",
            Map.of("page", view, "paper", paper, "style", new HtmlFragment(style)));
    return new PdfDocument(
        html, new PdfMetadata(title, scope.strings().language(), description, PRODUCER, date()));
  }

  PageScope scope(SiteStep step) {
    return new PageScope(site, templates.strings(), step.sheet().page(), "");
  }

  private Optional<Instant> date() {
    return site.info().date().map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static String pageRule(double width, double height) {
    return String.format(
        Locale.ROOT, "\n@page { size: %.1fmm %.1fmm; margin: 12mm 14mm; }\n", width, height);
  }

  static String title(PageScope scope, SiteStep step) {
    return scope.t(
        "head.step-title",
        Map.of(
            "number", step.number(),
            "title", step.content().title(),
            "site", scope.site().config().title()));
  }

  static String description(PageScope scope, SiteStep step) {
    return scope.t("description.sheet", Map.of("title", step.content().title()));
  }
}
