package dev.cribsheet.render.html.page;

import dev.cribsheet.address.OfflineFiles;
import dev.cribsheet.address.PageKind;
import dev.cribsheet.address.UrlFolders;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.model.SiteConfig;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.render.export.ExportOutputs;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.Site;
import dev.cribsheet.theme.ThemeAssets;
import dev.cribsheet.theme.ThemeColours;
import dev.cribsheet.view.page.IconView;
import dev.cribsheet.view.page.LayoutView;
import dev.cribsheet.view.page.OfflineView;
import dev.cribsheet.view.part.LinkView;
import dev.cribsheet.view.part.TocEntryView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Builds the view of the layout around a page. */
final class LayoutViews {
  private static final Set<String> SHEETS = Set.of("sheet", "booklet");
  private static final int MARK = 4;
  private static final String NOT_FOUND = PageKind.NOT_FOUND.key();
  private static final Set<String> STUBS = Set.of(NOT_FOUND, PageDefinitions.MOVED);

  private LayoutViews() {}

  static LayoutView layout(
      PageContext scope,
      PageDefinition page,
      ThemeAssets assets,
      NavViews nav,
      List<TocEntryView> contents) {
    Site site = scope.site();
    SiteConfig config = site.config();
    Optional<SiteConfig.Licence> licence =
        page.source().map(site.content()::licence).orElseGet(config::licence);
    PageDefinition.Neighbours neighbours =
        PathOrder.of(scope)
            .neighbours(scope, page.url())
            .orElseGet(() -> page.neighbours().apply(scope));
    String style =
        page.template().equals(NOT_FOUND)
            ? assets.inlineStyle(scope.to(new UrlPath(UrlFolders.THEME)))
            : "";
    List<LinkView> crumbs = crumbs(scope, page);
    String data = StructuredData.of(site, page, crumbs);
    List<OfflineView> offline = offline(scope, page, assets);
    Optional<UrlPath> search = assets.scriptOf(PageKind.SEARCH.key());
    return new LayoutView(
        page.template(),
        config.title(),
        config.id(),
        ContentSecurityPolicy.of(style, data, !offline.isEmpty()),
        site.info().internal()
            ? scope.strings().text("internal") + " · " + page.headTitle()
            : page.headTitle(),
        site.info().internal(),
        page.description(),
        page.template().equals(NOT_FOUND) ? "" : site.baseUrl().map(page.url()::below).orElse(""),
        scope.strings().language(),
        scope.strings().direction(),
        scope.to(PageKind.HOME.url()),
        search.isPresent() ? scope.to(PageKind.SEARCH.url()) : "",
        search.map(scope::to).orElse(""),
        scope.shared().view("icon", () -> icon(scope, assets.colours())),
        site.brand().logo().isPresent(),
        nav.main(),
        nav.brand(),
        nav.steps(),
        nav.framework(),
        nav.study(),
        nav.print(),
        page.above().map(above -> above.apply(scope).url()).orElse(""),
        crumbs,
        contents,
        neighbours.previous(),
        neighbours.next(),
        neighbours.previousIn(),
        neighbours.nextIn(),
        ExportOutputs.markdown(site, page.template(), page.url()).map(scope::to).orElse(""),
        edit(site, page.source()),
        scope.html(config.footer()),
        scope.links(site.brand().footer()),
        site.info().version(),
        site.info().date().map(scope.strings()::date).orElse(""),
        licence.map(SiteConfig.Licence::name).orElse(""),
        licence.flatMap(SiteConfig.Licence::url).orElse(""),
        scope.shared().view("styles " + page.template(), () -> styles(scope, page, assets)),
        new HtmlFragment(style),
        new HtmlFragment(data),
        scope
            .shared()
            .view("head scripts " + page.template(), () -> scripts(scope, page, assets, true)),
        scope
            .shared()
            .view("scripts " + page.template(), () -> scripts(scope, page, assets, false)),
        offline);
  }

  private static List<LinkView> crumbs(PageContext scope, PageDefinition page) {
    if (page.url().equals(PageKind.HOME.url()) || page.template().equals(NOT_FOUND)) {
      return List.of();
    }
    List<LinkView> crumbs = new ArrayList<>();
    crumbs.add(scope.link(PageKind.HOME));
    page.above().ifPresent(above -> crumbs.add(above.apply(scope)));
    crumbs.add(scope.link(page.title(), page.url()));
    return crumbs;
  }

  /**
   * Returns what a page needs to work offline. The not-found page, which can be at any URL, and
   * moved pages need nothing.
   */
  private static List<OfflineView> offline(
      PageContext scope, PageDefinition page, ThemeAssets assets) {
    if (!scope.site().worksOffline() || STUBS.contains(page.template())) {
      return List.of();
    }
    return assets
        .scriptOf(ThemeAssets.OFFLINE)
        .map(
            script ->
                new OfflineView(
                    scope.to(script),
                    scope.to(OfflineFiles.WORKER),
                    scope.to(OfflineFiles.MANIFEST)))
        .stream()
        .toList();
  }

  static IconView icon(PageContext scope, ThemeColours colours) {
    boolean accent = colours.values().containsKey("accent");
    return new IconView(
        scope.site().brand().icon().map(scope::to).orElse(""),
        IntStream.rangeClosed(1, MARK)
            .mapToObj(hue -> colours.light("step-" + hue).substring(1))
            .toList(),
        colours.light(accent ? "accent" : "paper"),
        colours.dark(accent ? "accent-tint" : "paper"));
  }

  /** Returns the URL for editing a file; empty if unknown or if the file belongs to a pack. */
  private static String edit(Site site, Optional<String> source) {
    Optional<String> edit = site.config().edit();
    if (edit.isEmpty() || source.isEmpty() || site.content().composition().isOfPack(source.get())) {
      return "";
    }
    return edit.get().replace("{path}", UrlPath.encoded(source.get()));
  }

  private static List<String> styles(PageContext scope, PageDefinition page, ThemeAssets assets) {
    if (page.template().equals(NOT_FOUND)) {
      return List.of();
    }
    return SHEETS.contains(page.template())
        ? List.of(scope.to(assets.style()), scope.to(assets.sheetStyle()))
        : List.of(scope.to(assets.style()));
  }

  private static List<String> scripts(
      PageContext scope, PageDefinition page, ThemeAssets assets, boolean blocking) {
    return assets.scripts().stream()
        .filter(placed -> placed.script().blocking() == blocking)
        .filter(placed -> placed.script().isFor(page.template()))
        .map(placed -> scope.to(placed.url()))
        .toList();
  }
}
