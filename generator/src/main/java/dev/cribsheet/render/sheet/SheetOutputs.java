package dev.cribsheet.render.sheet;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.drawing.DrawingCache;
import dev.cribsheet.drawing.DrawingException;
import dev.cribsheet.output.Output;
import dev.cribsheet.output.OutputKind;
import dev.cribsheet.render.html.page.PageRenderer;
import dev.cribsheet.render.html.template.TemplateEngine;
import dev.cribsheet.render.html.template.TemplateException;
import dev.cribsheet.render.pdf.PageThumbnail;
import dev.cribsheet.render.pdf.PdfFont;
import dev.cribsheet.render.pdf.PdfRenderer;
import dev.cribsheet.site.PaperSize;
import dev.cribsheet.site.Sheet;
import dev.cribsheet.site.SheetPdf;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteSheet;
import dev.cribsheet.theme.ThemeAssets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** The pages and PDF files of all sheets and of the booklet. */
public final class SheetOutputs {
  private final Site site;
  private final SheetRenderer renderer;
  private final Optional<BookletRenderer> booklet;
  private final SheetPageDefinitions definitions;
  private final PageRenderer pages;

  private SheetOutputs(
      Site site,
      ThemeAssets assets,
      TemplateEngine templates,
      PageRenderer pages,
      BuildCache cache) {
    SheetDocuments documents = new SheetDocuments(site, assets, templates, new DrawingCache(cache));
    List<PdfFont> fonts =
        assets.fonts().stream()
            .map(font -> new PdfFont(font.family(), font.weight(), font.ttf()))
            .toList();
    PdfRenderer pdfs = new PdfRenderer(fonts, cache);
    this.site = site;
    this.renderer = new SheetRenderer(documents, pdfs);
    this.booklet =
        site.booklet().map(bound -> new BookletRenderer(bound, documents, renderer, pdfs));
    this.definitions = new SheetPageDefinitions(documents, renderer);
    this.pages = pages;
  }

  /** Returns all outputs. If one of the site's fonts is damaged, reports it and returns none. */
  public static List<Output> of(
      Site site,
      ThemeAssets assets,
      TemplateEngine templates,
      PageRenderer pages,
      BuildCache cache,
      Diagnostics diagnostics) {
    return site.sheets().isEmpty() || !PackFontCheck.passes(site, cache, diagnostics)
        ? List.of()
        : new SheetOutputs(site, assets, templates, pages, cache).all();
  }

  private List<Output> all() {
    List<Output> outputs = new ArrayList<>();
    List<List<Output>> pdfs = new ArrayList<>();
    booklet.ifPresent(
        bound -> {
          outputs.add(pages.output(definitions.booklet(bound), OutputKind.PAGE));
          pdfs.add(pdfs(bound.booklet().files(), bound::pdf));
        });
    for (SiteSheet sheet : site.sheets()) {
      outputs.add(page(sheet));
      pdfs.add(pdfs(sheet.files(), (file, found) -> renderer.pdf(sheet, file, found)));
    }
    addInRounds(pdfs, outputs);
    outputs.add(pages.output(definitions.list(this::thumbnail), OutputKind.PAGE));
    return outputs;
  }

  /**
   * Adds the first file of every sheet, then the second, and so on. The files of one sheet need the
   * same fit, so if two threads printed them at once, one would wait for the other.
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

  /**
   * Returns a thumbnail of the first page; blank if the sheet does not fit, which its own page
   * reports.
   */
  private PageThumbnail thumbnail(Sheet files) {
    Optional<SiteSheet> found =
        site.sheets().stream().filter(sheet -> sheet.files().equals(files)).findFirst();
    if (found.filter(sheet -> !renderer.fitted(sheet).fits()).isPresent()) {
      return new PageThumbnail(PaperSize.A4.width(), PaperSize.A4.height(), List.of());
    }
    return found
        .map(renderer::print)
        .orElseGet(() -> booklet.orElseThrow().print(PaperSize.A4))
        .thumbnails()
        .get(0);
  }

  private Output page(SiteSheet sheet) {
    Output page = pages.output(definitions.sheet(sheet), OutputKind.SHEET);
    return new Output(
        page.path(),
        page.kind(),
        (results, found) -> {
          byte[] bytes = page.bytes().render(results, found);
          if (bytes.length > 0) {
            FitReport.report(renderer.fitted(sheet), found);
          }
          return bytes;
        });
  }

  private static List<Output> pdfs(Sheet files, BiFunction<SheetPdf, Diagnostics, byte[]> pdf) {
    List<Output> outputs = new ArrayList<>();
    for (SheetPdf file : files.pdfs()) {
      outputs.add(
          new Output(
              file.url(),
              OutputKind.PDF,
              (results, found) -> guarded(files, found, () -> pdf.apply(file, found))));
    }
    return outputs;
  }

  private static byte[] guarded(Sheet files, Diagnostics diagnostics, Supplier<byte[]> pdf) {
    try {
      return pdf.get();
    } catch (TemplateException fault) {
      fault.report(files.page().path(), diagnostics);
      return new byte[0];
    } catch (DrawingException fault) {
      fault.report(diagnostics);
      return new byte[0];
    }
  }
}
