package dev.cribsheet.render.sheet;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.drawing.DrawingFault;
import dev.cribsheet.drawing.Drawings;
import dev.cribsheet.output.Output;
import dev.cribsheet.output.OutputKind;
import dev.cribsheet.render.html.PageRecipe;
import dev.cribsheet.render.html.PageRenderer;
import dev.cribsheet.render.html.PageScope;
import dev.cribsheet.render.html.SheetListViews;
import dev.cribsheet.render.html.TemplateEngine;
import dev.cribsheet.render.html.TemplateFault;
import dev.cribsheet.render.pdf.PageSketch;
import dev.cribsheet.render.pdf.PdfFont;
import dev.cribsheet.render.pdf.PdfPress;
import dev.cribsheet.site.Booklet;
import dev.cribsheet.site.PageKind;
import dev.cribsheet.site.PaperSize;
import dev.cribsheet.site.Sheet;
import dev.cribsheet.site.SheetPdf;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteSheet;
import dev.cribsheet.theme.ThemeAssets;
import dev.cribsheet.view.SheetPageView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The outputs of every sheet: its page and its PDF files. */
public final class SheetOutputs {
  private final Site site;
  private final SheetDocuments documents;
  private final PdfPress pdfs;
  private final SheetPress press;

  private SheetOutputs(Site site, ThemeAssets assets, TemplateEngine templates, BuildCache cache) {
    this.site = site;
    this.documents = new SheetDocuments(site, assets, templates, new Drawings(cache));
    this.pdfs = new PdfPress(fonts(assets), cache);
    this.press = new SheetPress(documents, pdfs);
  }

  private static List<PdfFont> fonts(ThemeAssets assets) {
    return assets.fonts().stream()
        .map(font -> new PdfFont(font.family(), font.weight(), font.ttf()))
        .toList();
  }

  /** All of them; none when a font of the pack's own is damaged, which is reported. */
  public static List<Output> of(
      Site site,
      ThemeAssets assets,
      TemplateEngine templates,
      PageRenderer pages,
      BuildCache cache,
      Diagnostics diagnostics) {
    if (site.sheets().isEmpty() || !OwnFontCheck.passes(site, cache, diagnostics)) {
      return List.of();
    }
    SheetOutputs sheets = new SheetOutputs(site, assets, templates, cache);
    List<Output> outputs = new ArrayList<>();
    List<List<Output>> pdfs = new ArrayList<>();
    site.booklet().ifPresent(booklet -> pdfs.add(sheets.booklet(booklet, pages, outputs)));
    for (SiteSheet sheet : site.sheets()) {
      outputs.add(sheets.page(sheet, pages));
      pdfs.add(sheets.pdfs(sheet));
    }
    addInRounds(pdfs, outputs);
    PageRecipe list =
        SheetListRecipe.of(sheets.documents.scope(PageKind.SHEETS.url()), sheets::sketch);
    outputs.add(pages.output(list, OutputKind.PAGE));
    return outputs;
  }

  /**
   * The first file of every sheet, then the second of every sheet: the files of a sheet need the
   * same fit, so two cores that printed them side by side would wait for each other.
   */
  private static void addInRounds(List<List<Output>> pdfs, List<Output> outputs) {
    int rounds = pdfs.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < rounds; i++) {
      int round = i;
      pdfs.stream()
          .filter(files -> files.size() > round)
          .forEach(files -> outputs.add(files.get(round)));
    }
  }

  private List<Output> pdfs(SiteSheet sheet) {
    return sheet.files().pdfs().stream()
        .map(file -> pdf(file, found -> pdf(sheet, file, found)))
        .toList();
  }

  /** Adds the page of the booklet and returns its PDF files. */
  private List<Output> booklet(Booklet booklet, PageRenderer pages, List<Output> outputs) {
    BookletPress bound = bound(booklet);
    outputs.add(pages.output(BookletRecipe.of(bound), OutputKind.PAGE));
    return booklet.files().pdfs().stream()
        .map(
            file ->
                pdf(file, found -> guarded(booklet.files(), found, () -> bound.pdf(file, found))))
        .toList();
  }

  private static Output pdf(SheetPdf file, Function<Diagnostics, byte[]> bytes) {
    return new Output(file.url(), OutputKind.PDF, (results, found) -> bytes.apply(found));
  }

  private PageSketch sketch(Sheet files) {
    Optional<SiteSheet> sheet =
        site.sheets().stream().filter(one -> one.files().equals(files)).findFirst();
    return sheet
        .map(press::print)
        .orElseGet(() -> bound(site.booklet().orElseThrow()).print(PaperSize.A4))
        .sketches()
        .get(0);
  }

  private BookletPress bound(Booklet booklet) {
    return new BookletPress(booklet, documents, press, pdfs);
  }

  private Output page(SiteSheet sheet, PageRenderer pages) {
    Output page = pages.output(recipe(sheet), OutputKind.SHEET);
    return new Output(
        page.path(),
        page.kind(),
        (results, found) -> {
          byte[] bytes = page.bytes().render(results, found);
          if (bytes.length > 0) {
            FitReport.report(press.fitted(sheet), found);
          }
          return bytes;
        });
  }

  private PageRecipe recipe(SiteSheet sheet) {
    PageScope scope = documents.scope(sheet.files());
    String path = sheet.outline().path();
    return new PageRecipe(
        "sheet",
        sheet.files().page(),
        sheet
            .step()
            .map(step -> step.content().shortTitle())
            .orElseGet(() -> SheetListViews.title(scope, sheet)),
        SheetDocuments.title(scope, sheet),
        SheetDocuments.description(scope, sheet),
        Optional.of(page -> page.link(PageKind.SHEETS)),
        path.isEmpty() ? Optional.empty() : Optional.of(path),
        page -> List.of(),
        page -> PageRecipe.Neighbours.NONE,
        (page, results) ->
            new SheetPageView(
                new SheetViews(page, Optional.empty(), 0).sheet(press.fitted(sheet)),
                SheetListViews.pdfs(page, sheet.files(), results),
                SheetListViews.back(page, sheet)));
  }

  private byte[] pdf(SiteSheet sheet, SheetPdf file, Diagnostics diagnostics) {
    return guarded(
        sheet.files(),
        diagnostics,
        () -> {
          FitReport.report(press.fitted(sheet, file.variant()), diagnostics);
          return press.pdf(sheet, file, diagnostics);
        });
  }

  private static byte[] guarded(Sheet files, Diagnostics diagnostics, Supplier<byte[]> pdf) {
    try {
      return pdf.get();
    } catch (TemplateFault fault) {
      fault.report(files.page().path(), diagnostics);
      return new byte[0];
    } catch (DrawingFault fault) {
      fault.report(diagnostics);
      return new byte[0];
    }
  }
}
