package dev.cribsheet.render.html.page;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.address.UrlFolders;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.drawing.DrawingCache;
import dev.cribsheet.drawing.DrawingException;
import dev.cribsheet.output.LazyOutputs;
import dev.cribsheet.output.Output;
import dev.cribsheet.output.OutputKind;
import dev.cribsheet.output.OutputSizes;
import dev.cribsheet.render.html.bank.BankViews;
import dev.cribsheet.render.html.bank.QuestionBank;
import dev.cribsheet.render.html.context.FolderViews;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.render.html.part.TextViews;
import dev.cribsheet.render.html.template.TemplateEngine;
import dev.cribsheet.render.html.template.TemplateException;
import dev.cribsheet.site.Site;
import dev.cribsheet.theme.ThemeAssets;
import dev.cribsheet.view.page.IconView;
import dev.cribsheet.view.page.LayoutView;
import dev.cribsheet.view.page.QuestionsPageView;
import dev.cribsheet.view.part.QuestionLinkView;
import dev.cribsheet.view.part.SheetPreview;
import dev.cribsheet.view.part.TocEntryView;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Renders a page: fills its template with its view and the layout. */
public final class PageRenderer {
  private static final String ROW = "partials/question-row";
  private static final String MARK = "partials/favicon";

  private final Site site;
  private final ThemeAssets assets;
  private final TemplateEngine templates;
  private final Set<UrlPath> named;
  private final Map<String, FolderViews> folders = new ConcurrentHashMap<>();
  private final DrawingCache drawings;
  private final QuestionBank bank;
  private final Function<PageContext, List<SheetPreview>> previews;

  /**
   * Creates a renderer.
   *
   * @param previews draws the sheets that the home page shows
   */
  public PageRenderer(
      Site site,
      ThemeAssets assets,
      TemplateEngine templates,
      DrawingCache drawings,
      Function<PageContext, List<SheetPreview>> previews) {
    this.site = site;
    this.assets = assets;
    this.templates = templates;
    this.named = NavViews.named(site);
    this.drawings = drawings;
    this.bank = new QuestionBank(site, templates.strings(), this::rows);
    this.previews = previews;
  }

  /** Returns every page, except those for sheets and for the search. */
  public List<Output> outputs() {
    return PageDefinitions.of(site, templates.strings(), bank, previews).stream()
        .map(page -> output(page.url(), page.kind(), page.recipe()))
        .toList();
  }

  /** Returns the scripts that the pages of the question bank load. */
  public LazyOutputs bankData() {
    return bank.outputs();
  }

  /** Returns the icon and the colours that a browser shows with the home page. */
  public IconView icon() {
    return LayoutViews.icon(scope(PageKind.HOME.url()), assets.colours());
  }

  /** Returns the icon of the theme as a data URL. */
  public String mark() {
    Map<String, Object> values = Map.of("layout", Map.of("icon", icon()));
    return new String(templates.render(MARK, values), StandardCharsets.UTF_8);
  }

  /** Fills a template that is not a page of its own with a view and the layout of a page. */
  public String part(String template, PageDefinition recipe, Function<PageContext, Object> view) {
    PageContext scope = scope(recipe.url());
    byte[] part = templates.render(template, values(scope, recipe, view.apply(scope), List.of()));
    return new String(part, StandardCharsets.UTF_8).strip();
  }

  public Output output(PageDefinition recipe, OutputKind kind) {
    return output(recipe.url(), kind, () -> recipe);
  }

  private Output output(UrlPath url, OutputKind kind, Supplier<PageDefinition> recipe) {
    return new Output(
        url, kind, (results, diagnostics) -> page(recipe.get(), results, diagnostics));
  }

  private byte[] page(PageDefinition recipe, OutputSizes results, Diagnostics diagnostics) {
    PageContext scope = scope(recipe.url());
    try {
      Object view = recipe.view().apply(scope, results);
      List<TocEntryView> contents = contents(scope, recipe);
      byte[] page = templates.render(recipe.template(), values(scope, recipe, view, contents));
      List<TocEntryView> printed =
          templates.isDefault() ? contents : PrintedContents.of(contents, page);
      return printed.equals(contents)
          ? page
          : templates.render(recipe.template(), values(scope, recipe, view, printed));
    } catch (TemplateException fault) {
      fault.report(recipe.url().path(), diagnostics);
      return new byte[0];
    } catch (DrawingException fault) {
      fault.report(diagnostics);
      return new byte[0];
    }
  }

  /** Returns the rows of a bank page as markup; URLs are relative to the bank's folder. */
  private String rows(int index) {
    PageContext scope = scope(QuestionBank.FOLDER);
    QuestionsPageView page = BankViews.page(scope, bank, index, "");
    PageDefinition recipe = PageDefinitions.ofBank(site, templates.strings(), bank, index, page);
    Map<String, Object> values =
        new HashMap<>(values(scope, recipe, page, contents(scope, recipe)));
    StringBuilder rows = new StringBuilder();
    for (QuestionsPageView.Group group : page.groups()) {
      for (QuestionLinkView question : group.questions()) {
        values.put("question", question);
        rows.append(new String(templates.render(ROW, values), StandardCharsets.UTF_8));
      }
    }
    return rows.toString();
  }

  private static List<TocEntryView> contents(PageContext scope, PageDefinition recipe) {
    return TextViews.contents(recipe.contents().apply(scope));
  }

  private Map<String, Object> values(
      PageContext scope, PageDefinition recipe, Object view, List<TocEntryView> contents) {
    LayoutView layout = LayoutViews.layout(scope, recipe, assets, nav(scope, recipe), contents);
    return templates.hasAssets()
        ? Map.of("layout", layout, "page", view, TemplateEngine.FOLDER, themeFolder(scope))
        : Map.of("layout", layout, "page", view);
  }

  private static String themeFolder(PageContext scope) {
    return scope.to(new UrlPath(UrlFolders.THEME));
  }

  private PageContext scope(UrlPath url) {
    String top = top(url);
    FolderViews shared = folders.computeIfAbsent(top + folder(url), key -> new FolderViews());
    return new PageContext(site, templates.strings(), drawings, shared, url, top);
  }

  /** Caches the navigation, which depends only on the folder and the current entry. */
  private NavViews nav(PageContext scope, PageDefinition recipe) {
    String current = named.contains(recipe.url()) ? recipe.url().path() : "";
    return scope.shared().view("navigation " + current, () -> NavViews.of(scope));
  }

  private static String folder(UrlPath url) {
    String path = url.path();
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** The not-found page can be served at any URL, so its links start at the server root. */
  private String top(UrlPath url) {
    if (!url.equals(PageKind.NOT_FOUND.url())) {
      return "";
    }
    String path = site.baseUrl().map(base -> URI.create(base).getRawPath()).orElse("");
    return path + "/";
  }
}
