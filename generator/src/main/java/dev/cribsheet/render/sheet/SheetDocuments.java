package dev.cribsheet.render.sheet;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.model.PdfRule;
import dev.cribsheet.content.model.SheetVariant;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.drawing.DrawingCache;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.render.html.context.FolderViews;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.render.html.page.PageDefinition;
import dev.cribsheet.render.html.part.SheetListViews;
import dev.cribsheet.render.html.template.TemplateEngine;
import dev.cribsheet.render.html.template.TemplateException;
import dev.cribsheet.render.pdf.PdfDocument;
import dev.cribsheet.render.pdf.PdfMetadata;
import dev.cribsheet.site.PaperSize;
import dev.cribsheet.site.Sheet;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteSheet;
import dev.cribsheet.theme.ThemeAssets;
import dev.cribsheet.view.sheet.BookletDocumentView;
import dev.cribsheet.view.sheet.BookletView;
import dev.cribsheet.view.sheet.SheetDocumentView;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Renders sheets and the booklet as HTML documents for the PDF engine. */
final class SheetDocuments {
  private static final String PRODUCER = "Cribsheet";

  /** The height of the printed area that all paper sizes share, in mm. */
  static final double LIVE_HEIGHT = 255;

  /** The margin above and below that area, in mm. */
  private static final double MARGIN = 12;

  private static final double TALL = 3000;

  /**
   * Returns how much taller the printed area of a paper size is than the area that all sizes share,
   * in mm.
   */
  static double extraHeight(PaperSize paper) {
    return paper.height() - 2 * MARGIN - LIVE_HEIGHT;
  }

  private final Site site;
  private final ThemeAssets assets;
  private final TemplateEngine templates;
  private final DrawingCache drawings;

  SheetDocuments(Site site, ThemeAssets assets, TemplateEngine templates, DrawingCache drawings) {
    this.site = site;
    this.drawings = drawings;
    this.assets = assets;
    this.templates = templates;
  }

  /** Returns the document of a fitted sheet, which may have more blank lines on taller paper. */
  PdfDocument sheet(FittedSheet sheet, Optional<SheetVariant> variant, PaperSize paper) {
    return document(sheet, variant, paper, paper.height());
  }

  /** Returns an error in the theme's template for sheets. */
  TemplateException fault(String message) {
    return templates.fault("sheet-document", message);
  }

  /** Returns the document of a sheet on a very tall page, for measuring. */
  PdfDocument endless(FittedSheet sheet) {
    return document(sheet, Optional.empty(), PaperSize.LETTER, TALL);
  }

  private PdfDocument document(
      FittedSheet fitted, Optional<SheetVariant> variant, PaperSize paper, double height) {
    SiteSheet sheet = fitted.draft().sheet();
    PageContext scope = scope(sheet.files());
    SheetDocumentView view =
        new SheetDocumentView(
            new SheetViews(scope, variant, Optional.of(paper)).sheet(fitted),
            title(scope, sheet),
            description(scope, sheet),
            scope.strings().language(),
            scope.strings().direction());
    return document("sheet-document", view, paper, height, view.title(), view.description());
  }

  PdfDocument booklet(Function<PageContext, BookletView> booklet, Sheet files, PaperSize paper) {
    PageContext scope = scope(files);
    BookletDocumentView view =
        new BookletDocumentView(
            booklet.apply(scope),
            title(scope, scope.t("page.booklet")),
            scope.t("description.booklet"),
            scope.strings().language(),
            scope.strings().direction());
    return document(
        "booklet-document", view, paper, paper.height(), view.title(), view.description());
  }

  private PdfDocument document(
      String template,
      Object view,
      PaperSize paper,
      double height,
      String title,
      String description) {
    String rule =
        String.format(
            Locale.ROOT,
            "\n@page { size: %.1fmm %.1fmm; margin: 12mm 14mm; }\n",
            paper.width(),
            height);
    HtmlFragment style = new HtmlFragment(assets.sheetCss() + rule);
    Map<String, Object> values = Map.of("page", view, "paper", paper.slug(), "style", style);
    String html = new String(templates.render(template, values), StandardCharsets.UTF_8);
    Optional<Instant> date =
        site.info().date().map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
    String language = templates.strings().language();
    return new PdfDocument(html, new PdfMetadata(title, language, description, PRODUCER, date));
  }

  /** Returns the position for problems that belong to no single file. */
  SourceRef root() {
    return site.config().source();
  }

  /** Returns the position for problems in the sheet style: the file in the theme folder, if any. */
  SourceRef style() {
    return SourceRef.file(assets.sheetStyleFile());
  }

  /** Returns whether the site makes PDF files of its sheets: if possible, never or always. */
  PdfRule rule() {
    return site.config().sheets().pdf();
  }

  PageContext scope(Sheet files) {
    return scope(files.page());
  }

  PageContext scope(UrlPath page) {
    return new PageContext(site, templates.strings(), drawings, new FolderViews(), page, "");
  }

  static String title(PageContext scope, SiteSheet sheet) {
    String site = scope.site().config().title();
    String title = SheetListViews.title(scope, sheet);
    return sheet
        .step()
        .map(
            step ->
                scope.t(
                    "head.step-title",
                    Map.of("number", step.number(), "title", title, "site", site)))
        .orElseGet(() -> title(scope, title));
  }

  /** Returns the title of a page, followed by that of the site. */
  static String title(PageContext scope, String page) {
    return PageDefinition.headTitle(scope.strings(), scope.site(), page);
  }

  static String description(PageContext scope, SiteSheet sheet) {
    return scope.t("description.sheet", Map.of("title", SheetListViews.title(scope, sheet)));
  }
}
