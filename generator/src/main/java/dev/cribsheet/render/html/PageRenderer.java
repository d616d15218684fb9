package dev.cribsheet.render.html;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.drawing.DrawingCache;
import dev.cribsheet.drawing.DrawingException;
import dev.cribsheet.output.LazyOutputs;
import dev.cribsheet.output.Output;
import dev.cribsheet.output.OutputKind;
import dev.cribsheet.output.OutputSizes;
import dev.cribsheet.site.Site;
import dev.cribsheet.theme.ThemeAssets;
import dev.cribsheet.view.LayoutView;
import dev.cribsheet.view.TocEntryView;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Makes pages: a recipe's view and what surrounds it, filled into the recipe's template. */
public final class PageRenderer {
  private final Site site;
  private final ThemeAssets assets;
  private final TemplateEngine templates;
  private final Set<UrlPath> named;
  private final Map<String, FolderViews> folders = new ConcurrentHashMap<>();
  private final DrawingCache drawings;
  private final QuestionBank bank;

  /** A renderer for the pages of one site. */
  public PageRenderer(
      Site site, ThemeAssets assets, TemplateEngine templates, DrawingCache drawings) {
    this.site = site;
    this.assets = assets;
    this.templates = templates;
    this.named = NavViews.named(site);
    this.drawings = drawings;
    this.bank = new QuestionBank(site, templates.strings());
  }

  /** Every page but the sheets. */
  public List<Output> outputs() {
    return PageDefinitions.of(site, templates.strings(), bank).stream()
        .map(page -> output(page.url(), page.kind(), page.recipe()))
        .toList();
  }

  /** What the pages of the question bank load. */
  public LazyOutputs bankData() {
    return bank.outputs();
  }

  /** The output of a recipe. */
  public Output output(PageDefinition recipe, OutputKind kind) {
    return output(recipe.url(), kind, () -> recipe);
  }

  private Output output(UrlPath url, OutputKind kind, Supplier<PageDefinition> recipe) {
    return new Output(
        url, kind, (results, diagnostics) -> page(recipe.get(), results, diagnostics));
  }

  private byte[] page(PageDefinition recipe, OutputSizes results, Diagnostics diagnostics) {
    String top = top(recipe);
    FolderViews shared = folders.computeIfAbsent(top + folder(recipe), key -> new FolderViews());
    PageContext scope =
        new PageContext(site, templates.strings(), drawings, shared, recipe.url(), top);
    try {
      Object view = recipe.view().apply(scope, results);
      List<TocEntryView> contents = TextViews.contents(recipe.contents().apply(scope));
      byte[] page = page(scope, recipe, view, contents);
      List<TocEntryView> printed = PrintedContents.of(contents, page);
      return printed.equals(contents) ? page : page(scope, recipe, view, printed);
    } catch (TemplateException fault) {
      fault.report(recipe.url().path(), diagnostics);
      return new byte[0];
    } catch (DrawingException fault) {
      fault.report(diagnostics);
      return new byte[0];
    }
  }

  private byte[] page(
      PageContext scope, PageDefinition recipe, Object view, List<TocEntryView> contents) {
    LayoutView layout = LayoutViews.layout(scope, recipe, assets, nav(scope, recipe), contents);
    return templates.render(recipe.template(), Map.of("layout", layout, "page", view));
  }

  /** The navigation of many pages is the same: it depends on their folder, and on what it names. */
  private NavViews nav(PageContext scope, PageDefinition recipe) {
    boolean isNamed = named.contains(recipe.url());
    String place = recipe.template() + " " + (isNamed ? recipe.url().path() : folder(recipe));
    return scope.shared().view(place, () -> NavViews.of(scope, place));
  }

  private static String folder(PageDefinition recipe) {
    String path = recipe.url().path();
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** The page for unknown addresses links from the top of the server: it may be shown anywhere. */
  private String top(PageDefinition recipe) {
    if (!recipe.url().equals(PageKind.NOT_FOUND.url())) {
      return "";
    }
    String path = site.config().baseUrl().map(base -> URI.create(base).getRawPath()).orElse("");
    return path + "/";
  }
}
