package dev.cribsheet.render.sheet;

import dev.cribsheet.output.Output;
import dev.cribsheet.output.OutputKind;
import dev.cribsheet.render.html.PageRecipe;
import dev.cribsheet.render.html.PageRenderer;
import dev.cribsheet.render.html.SheetListViews;
import dev.cribsheet.render.html.TemplateEngine;
import dev.cribsheet.site.PageKind;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.theme.ThemeAssets;
import dev.cribsheet.view.SheetPageView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The outputs of every sheet: its page and its PDF files. */
public final class SheetOutputs {
  private final Site site;
  private final TemplateEngine templates;
  private final SheetPdf pdf;

  private SheetOutputs(Site site, ThemeAssets assets, TemplateEngine templates) {
    this.site = site;
    this.templates = templates;
    this.pdf = new SheetPdf(site, assets, templates);
  }

  /** All of them. */
  public static List<Output> of(
      Site site, ThemeAssets assets, TemplateEngine templates, PageRenderer pages) {
    SheetOutputs sheets = new SheetOutputs(site, assets, templates);
    List<Output> outputs = new ArrayList<>();
    for (SiteStep step : site.steps()) {
      outputs.add(pages.output(sheets.recipe(step), OutputKind.SHEET));
      step.sheet()
          .pdfs()
          .forEach(
              (paper, url) ->
                  outputs.add(
                      new Output(
                          url,
                          OutputKind.PDF,
                          (results, found) -> sheets.pdf.render(step, paper, found))));
    }
    return outputs;
  }

  private PageRecipe recipe(SiteStep step) {
    return new PageRecipe(
        "sheet",
        step.sheet().page(),
        step.content().shortTitle(),
        SheetPdf.title(templates.strings(), site, step),
        SheetPdf.description(templates.strings(), step),
        Optional.of(scope -> scope.link(PageKind.SHEETS)),
        Optional.of(step.content().path()),
        scope -> List.of(),
        scope -> new PageRecipe.Neighbours(List.of(), List.of()),
        (scope, results) ->
            new SheetPageView(
                SheetViews.sheet(scope, step),
                SheetListViews.pdfs(scope, step.sheet(), results),
                scope.to(step.url())));
  }
}
