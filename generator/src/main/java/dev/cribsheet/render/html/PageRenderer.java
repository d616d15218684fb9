package dev.cribsheet.render.html;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.output.Output;
import dev.cribsheet.output.OutputKind;
import dev.cribsheet.output.Results;
import dev.cribsheet.site.PageKind;
import dev.cribsheet.site.Site;
import dev.cribsheet.theme.ThemeAssets;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes pages: a recipe's view and what surrounds it, filled into the recipe's template. */
public final class PageRenderer {
  private final Site site;
  private final ThemeAssets assets;
  private final TemplateEngine templates;

  /** A renderer for the pages of one site. */
  public PageRenderer(Site site, ThemeAssets assets, TemplateEngine templates) {
    this.site = site;
    this.assets = assets;
    this.templates = templates;
  }

  /** Every page but the sheets, and what pages load. */
  public List<Output> outputs() {
    Bank bank = Bank.of(site);
    Stream<Output> pages =
        PageRecipes.of(site, templates.strings(), bank).stream()
            .map(recipe -> output(recipe, kind(recipe)));
    return Stream.concat(pages, bank.outputs().stream()).toList();
  }

  private static OutputKind kind(PageRecipe recipe) {
    return recipe.template().equals(PageRecipes.MOVED) ? OutputKind.OTHER : OutputKind.PAGE;
  }

  /** The output of a recipe. */
  public Output output(PageRecipe recipe, OutputKind kind) {
    return new Output(
        recipe.url(), kind, (results, diagnostics) -> page(recipe, results, diagnostics));
  }

  private byte[] page(PageRecipe recipe, Results results, Diagnostics diagnostics) {
    PageScope scope = new PageScope(site, templates.strings(), recipe.url(), top(recipe));
    try {
      Map<String, Object> values =
          Map.of(
              "layout", LayoutViews.layout(scope, recipe, assets),
              "page", recipe.view().apply(scope, results));
      return templates.render(recipe.template(), values).getBytes(StandardCharsets.UTF_8);
    } catch (TemplateFault fault) {
      fault.report(recipe.url().path(), diagnostics);
      return new byte[0];
    }
  }

  /** The page for unknown addresses links from the top of the server: it may be shown anywhere. */
  private String top(PageRecipe recipe) {
    if (!recipe.url().equals(PageKind.NOT_FOUND.url())) {
      return "";
    }
    String path = site.config().baseUrl().map(base -> URI.create(base).getRawPath()).orElse("");
    return path + "/";
  }
}
