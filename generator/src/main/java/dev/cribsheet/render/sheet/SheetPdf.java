package dev.cribsheet.render.sheet;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.render.html.PageScope;
import dev.cribsheet.render.html.TemplateEngine;
import dev.cribsheet.render.html.TemplateFault;
import dev.cribsheet.render.pdf.MissingGlyph;
import dev.cribsheet.render.pdf.PdfDocument;
import dev.cribsheet.render.pdf.PdfEngine;
import dev.cribsheet.render.pdf.PdfFont;
import dev.cribsheet.render.pdf.PdfLayout;
import dev.cribsheet.render.pdf.PdfMetadata;
import dev.cribsheet.site.PaperSize;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.theme.ThemeAssets;
import dev.cribsheet.theme.UiStrings;
import dev.cribsheet.view.SheetDocumentView;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the PDF file of a sheet; the engine starts with the first one. */
final class SheetPdf {
  private static final String PRODUCER = "Cribsheet";

  private final Site site;
  private final ThemeAssets assets;
  private final TemplateEngine templates;
  private Optional<PdfEngine> engine = Optional.empty();

  SheetPdf(Site site, ThemeAssets assets, TemplateEngine templates) {
    this.site = site;
    this.assets = assets;
    this.templates = templates;
  }

  byte[] render(SiteStep step, PaperSize paper, Diagnostics diagnostics) {
    try (PdfLayout layout = engine().layout(document(step, paper))) {
      report(step, paper, layout, diagnostics);
      return layout.pages() == 1 ? layout.pdf() : new byte[0];
    } catch (TemplateFault fault) {
      diagnostics.add(
          DiagnosticCode.TEMPLATE,
          fault.source(),
          fault.getMessage(),
          "mend the template; it was filled for the sheet '" + step.sheet().id() + "'");
      return new byte[0];
    }
  }

  private void report(SiteStep step, PaperSize paper, PdfLayout layout, Diagnostics diagnostics) {
    SourceRef source = step.content().source();
    String sheet = "sheets/" + step.sheet().id();
    if (layout.pages() != 1) {
      diagnostics.add(
          DiagnosticCode.SHEET_OVERFLOW,
          source,
          sheet + " has " + layout.pages() + " pages on " + paper.label() + ", not one",
          "shorten its lists, or set 'print: never' on items that can stay on the screen");
    }
    for (MissingGlyph glyph : layout.missingGlyphs()) {
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
    layout
        .warnings()
        .forEach(
            warning ->
                diagnostics.add(
                    DiagnosticCode.SHEET_STYLE,
                    SourceRef.file("theme, sheet style"),
                    warning,
                    "the PDF engine knows CSS 2.1 only: write the rule otherwise"));
  }

  private PdfDocument document(SiteStep step, PaperSize paper) {
    PageScope scope = new PageScope(site, templates.strings(), step.sheet().page(), "");
    String title = title(templates.strings(), site, step);
    String description = description(templates.strings(), step);
    String language = templates.strings().language();
    SheetDocumentView view =
        new SheetDocumentView(
            SheetViews.sheet(scope, step),
            title,
            description,
            language,
            templates.strings().direction());
    Map<String, Object> values =
        Map.of(
            "page",
            view,
            "paper",
            paper.slug(),
            "style",
            new HtmlFragment(assets.sheetCss() + pageRule(paper)));
    Optional<Instant> date =
        site.info().date().map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
    return new PdfDocument(
        templates.render("sheet-document", values),
        new PdfMetadata(title, language, description, PRODUCER, date));
  }

  private static String pageRule(PaperSize paper) {
    return String.format(
        Locale.ROOT,
        "\n@page { size: %.1fmm %.1fmm; margin: 12mm 14mm; }\n",
        paper.width(),
        paper.height());
  }

  static String title(UiStrings strings, Site site, SiteStep step) {
    return strings.text(
        "head.step-title",
        Map.of(
            "number", step.number(),
            "title", step.content().title(),
            "site", site.config().title()));
  }

  static String description(UiStrings strings, SiteStep step) {
    return strings.text("description.sheet", Map.of("title", step.content().title()));
  }

  private synchronized PdfEngine engine() {
    if (engine.isEmpty()) {
      engine =
          Optional.of(
              new PdfEngine(
                  assets.fonts().stream()
                      .map(font -> new PdfFont(font.family(), font.weight(), font.ttf()))
                      .toList()));
    }
    return engine.get();
  }
}
