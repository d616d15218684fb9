package dev.cribsheet.render.sheet;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.output.Output;
import dev.cribsheet.output.OutputKind;
import dev.cribsheet.render.html.PageRecipe;
import dev.cribsheet.render.html.PageRenderer;
import dev.cribsheet.render.html.PageScope;
import dev.cribsheet.render.html.SheetListViews;
import dev.cribsheet.render.html.TemplateEngine;
import dev.cribsheet.render.html.TemplateFault;
import dev.cribsheet.site.PageKind;
import dev.cribsheet.site.PaperSize;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.theme.ThemeAssets;
import dev.cribsheet.view.SheetPageView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The outputs of every sheet: its page and its PDF files. */
public final class SheetOutputs {
  private final SheetDocuments documents;
  private final SheetPress press;

  private SheetOutputs(Site site, ThemeAssets assets, TemplateEngine templates, BuildCache cache) {
    this.documents = new SheetDocuments(site, assets, templates);
    this.press = new SheetPress(documents, assets, cache);
  }

  /** All of them. */
  public static List<Output> of(
      Site site,
      ThemeAssets assets,
      TemplateEngine templates,
      PageRenderer pages,
      BuildCache cache) {
    SheetOutputs sheets = new SheetOutputs(site, assets, templates, cache);
    List<Output> outputs = new ArrayList<>();
    for (SiteStep step : site.steps()) {
      outputs.add(sheets.page(step, pages));
      step.sheet()
          .pdfs()
          .forEach(
              (paper, url) ->
                  outputs.add(
                      new Output(
                          url,
                          OutputKind.PDF,
                          (results, found) -> sheets.pdf(step, paper, found))));
    }
    return outputs;
  }

  private Output page(SiteStep step, PageRenderer pages) {
    Output page = pages.output(recipe(step), OutputKind.SHEET);
    return new Output(
        page.path(),
        page.kind(),
        (results, found) -> {
          byte[] bytes = page.bytes().render(results, found);
          if (bytes.length > 0) {
            FitReport.report(press.fitted(step), found);
          }
          return bytes;
        });
  }

  private PageRecipe recipe(SiteStep step) {
    PageScope scope = documents.scope(step);
    return new PageRecipe(
        "sheet",
        step.sheet().page(),
        step.content().shortTitle(),
        SheetDocuments.title(scope, step),
        SheetDocuments.description(scope, step),
        Optional.of(page -> page.link(PageKind.SHEETS)),
        Optional.of(step.content().path()),
        page -> List.of(),
        page -> PageRecipe.Neighbours.NONE,
        (page, results) ->
            new SheetPageView(
                SheetViews.sheet(page, press.fitted(step), 0),
                SheetListViews.pdfs(page, step.sheet(), results),
                page.to(step.url())));
  }

  private byte[] pdf(SiteStep step, PaperSize paper, Diagnostics diagnostics) {
    try {
      FitReport.report(press.fitted(step), diagnostics);
      return press.pdf(step, paper, diagnostics);
    } catch (TemplateFault fault) {
      fault.report(step.sheet().page().path(), diagnostics);
      return new byte[0];
    }
  }
}
