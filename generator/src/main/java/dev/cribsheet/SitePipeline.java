package dev.cribsheet;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.Content;
import dev.cribsheet.content.ContentLayout;
import dev.cribsheet.content.ContentLoader;
import dev.cribsheet.content.layer.Bases;
import dev.cribsheet.content.model.ThemeChoice;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.drawing.DrawingCache;
import dev.cribsheet.output.LazyOutputs;
import dev.cribsheet.output.Output;
import dev.cribsheet.output.SiteOutputs;
import dev.cribsheet.parallel.Workers;
import dev.cribsheet.render.asset.AssetOutputs;
import dev.cribsheet.render.html.page.PageRenderer;
import dev.cribsheet.render.html.template.TemplateEngine;
import dev.cribsheet.render.search.SearchOutputs;
import dev.cribsheet.render.sheet.SheetOutputs;
import dev.cribsheet.render.sitemap.SitemapOutputs;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteBrand;
import dev.cribsheet.site.SiteBuilder;
import dev.cribsheet.site.SiteInfo;
import dev.cribsheet.source.ParsedFiles;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.theme.Theme;
import dev.cribsheet.theme.ThemeAssets;
import dev.cribsheet.theme.ThemeLoader;
import dev.cribsheet.validate.ValidContent;
import dev.cribsheet.validate.Validator;
import dev.cribsheet.write.OutputWriter;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns content into a prepared site; a server calls it again after each change. */
public final class SitePipeline {
  /** A loaded theme, for a name and a language. */
  private record ReadyTheme(
      ThemeChoice choice, Located<String> language, Theme theme, TemplateEngine templates) {}

  /** The last site and its content. */
  private record Built(ValidContent content, Site site) {}

  /** The prepared assets of a theme and of a brand. */
  private record ReadyAssets(Theme theme, SiteBrand brand, ThemeAssets assets) {}

  private final BuildRequest request;
  private final BuildCache cache;
  private final ParsedFiles memory;
  private final Bases bases;
  private final Validator validator = new Validator();
  private Optional<Built> built = Optional.empty();
  private Optional<ReadyTheme> ready = Optional.empty();
  private Optional<ReadyAssets> readyAssets = Optional.empty();

  /** Creates a pipeline; files in the memory are not parsed again. */
  public SitePipeline(BuildRequest request, BuildCache cache, ParsedFiles memory) {
    this.request = request;
    this.cache = cache;
    this.memory = memory;
    this.bases = new Bases(request.packs(), request.shownFrom(), ContentLayout.KNOWN);
  }

  /** Lists the files of the content folder and of the packs that it builds on. */
  public SourceTree tree(Diagnostics diagnostics) {
    return based(walk(diagnostics), diagnostics);
  }

  /** The same files with the packs that {@code site.yaml} names, each of which is read once. */
  public SourceTree based(SourceTree own, Diagnostics diagnostics) {
    return bases.under(own, diagnostics);
  }

  /** Lists the files of the content folder. */
  public SourceTree walk(Diagnostics diagnostics) {
    return SourceTree.walk(
        request.contentDirectory().toAbsolutePath().normalize(),
        request.shownFrom(),
        ContentLayout.KNOWN,
        OutputWriter.folders(request.outputDirectory()),
        diagnostics);
  }

  /** Returns the planned site, with nothing rendered; empty if there are errors. */
  public Optional<PreparedSite> plan(SourceTree tree, Diagnostics diagnostics) {
    return plan(ContentLoader.load(tree, cache, memory, diagnostics), diagnostics);
  }

  private Optional<PreparedSite> plan(Content content, Diagnostics diagnostics) {
    Diagnostics ofTheme = new Diagnostics();
    return Workers.both(
        () -> validator.revalidate(content, diagnostics).map(this::site),
        () -> theme(content, ofTheme),
        (site, theme) -> {
          diagnostics.addAll(ofTheme.sorted());
          return site.filter(found -> !ofTheme.hasErrors())
              .flatMap(found -> theme.map(ready -> plan(found, ready, diagnostics)));
        });
  }

  private Site site(ValidContent content) {
    Site site =
        built
            .map(last -> SiteBuilder.rebuild(content, info(), last.content(), last.site()))
            .orElseGet(() -> SiteBuilder.build(content, info()));
    built = Optional.of(new Built(content, site));
    return site;
  }

  /** Caches a theme without errors, because the class path does not change during a run. */
  private Optional<ReadyTheme> theme(Content content, Diagnostics diagnostics) {
    ThemeChoice choice = content.site().theme();
    Located<String> language = content.site().language();
    if (ready.filter(r -> r.choice().equals(choice) && r.language().equals(language)).isPresent()) {
      return ready;
    }
    Diagnostics found = new Diagnostics();
    Optional<ReadyTheme> loaded =
        ThemeLoader.load(choice, language, found)
            .map(theme -> new ReadyTheme(choice, language, theme, new TemplateEngine(theme)));
    ready = found.sorted().isEmpty() ? loaded : Optional.empty();
    diagnostics.addAll(found.sorted());
    return loaded;
  }

  private ThemeAssets assets(Theme theme, SiteBrand brand, Diagnostics diagnostics) {
    if (readyAssets
        .filter(kept -> kept.theme() == theme && kept.brand().equals(brand))
        .isPresent()) {
      return readyAssets.get().assets();
    }
    Diagnostics found = new Diagnostics();
    ThemeAssets assets = ThemeAssets.of(theme, brand, found);
    diagnostics.addAll(found.sorted());
    found.notes().forEach(diagnostics::note);
    readyAssets =
        found.sorted().isEmpty()
            ? Optional.of(new ReadyAssets(theme, brand, assets))
            : Optional.empty();
    return assets;
  }

  private PreparedSite plan(Site site, ReadyTheme ready, Diagnostics diagnostics) {
    ThemeAssets assets = assets(ready.theme(), site.brand(), diagnostics);
    TemplateEngine templates = ready.templates();
    PageRenderer pages = new PageRenderer(site, assets, templates, new DrawingCache(cache));
    List<Output> outputs = new ArrayList<>();
    outputs.addAll(pages.outputs());
    outputs.addAll(SheetOutputs.of(site, assets, templates, pages, cache, diagnostics));
    outputs.addAll(AssetOutputs.of(site, assets));
    LazyOutputs search = SearchOutputs.of(site, assets, ready.theme().strings(), pages);
    LazyOutputs sitemap = SitemapOutputs.of(site, outputs, List.of(search));
    return new PreparedSite(
        site,
        ready.theme().names(),
        new SiteOutputs(outputs, List.of(pages.bankData(), search, sitemap)));
  }

  private SiteInfo info() {
    return new SiteInfo(
        request.siteVersion(),
        request.date().map(date -> date.atZone(ZoneOffset.UTC).toLocalDate()));
  }
}
