package dev.cribsheet;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.Content;
import dev.cribsheet.content.ContentLayout;
import dev.cribsheet.content.ContentLoader;
import dev.cribsheet.content.layer.Bases;
import dev.cribsheet.content.model.Audience;
import dev.cribsheet.content.model.SiteConfig;
import dev.cribsheet.content.model.SiteConfig.AssetSettings;
import dev.cribsheet.content.model.ThemeChoice;
import dev.cribsheet.content.review.BasesLockReader;
import dev.cribsheet.content.review.ReviewCheck;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.drawing.DrawingCache;
import dev.cribsheet.html.WebAddress;
import dev.cribsheet.output.LazyOutputs;
import dev.cribsheet.output.Output;
import dev.cribsheet.output.SiteOutputs;
import dev.cribsheet.parallel.Workers;
import dev.cribsheet.render.asset.AssetOutputs;
import dev.cribsheet.render.export.ExportOutputs;
import dev.cribsheet.render.html.page.PageRenderer;
import dev.cribsheet.render.html.template.TemplateEngine;
import dev.cribsheet.render.offline.ManifestOutput;
import dev.cribsheet.render.search.SearchOutputs;
import dev.cribsheet.render.sheet.SheetOutputs;
import dev.cribsheet.render.sheet.SheetPreviews;
import dev.cribsheet.render.sitemap.SitemapOutputs;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteBrand;
import dev.cribsheet.site.SiteBuilder;
import dev.cribsheet.site.SiteInfo;
import dev.cribsheet.source.ParsedFiles;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.theme.Theme;
import dev.cribsheet.theme.ThemeAssets;
import dev.cribsheet.theme.ThemeFolder;
import dev.cribsheet.theme.ThemeLoader;
import dev.cribsheet.validate.ValidContent;
import dev.cribsheet.validate.Validator;
import dev.cribsheet.write.OutputWriter;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns content into a prepared site; a server calls it again after each change. */
public final class SitePipeline {
  /** The inputs that a theme is loaded from. */
  private record ThemeInputs(
      ThemeChoice choice,
      Located<String> language,
      AssetSettings assets,
      Optional<ThemeFolder> folder) {}

  private record ReadyTheme(ThemeInputs inputs, Theme theme, TemplateEngine templates) {}

  /** The last site and its content. */
  private record Built(ValidContent content, Site site) {}

  /** The prepared assets of a theme and a brand. */
  private record ReadyAssets(Theme theme, SiteBrand brand, ThemeAssets assets) {}

  private final BuildRequest request;
  private final BuildCache cache;
  private final ParsedFiles memory;
  private final boolean preview;
  private final Bases bases;
  private final Validator validator = new Validator();
  private Optional<Built> built = Optional.empty();
  private Optional<ReadyTheme> ready = Optional.empty();
  private Optional<ReadyAssets> readyAssets = Optional.empty();

  /** Creates a pipeline that does not parse the files in {@code memory} again. */
  public SitePipeline(BuildRequest request, BuildCache cache, ParsedFiles memory) {
    this(request, cache, memory, false);
  }

  /** Creates a pipeline. Browsers do not store a {@code preview} for use offline. */
  public SitePipeline(BuildRequest request, BuildCache cache, ParsedFiles memory, boolean preview) {
    this.request = request;
    this.cache = cache;
    this.memory = memory;
    this.preview = preview;
    this.bases = new Bases(request.packs(), request.shownFrom(), ContentLayout.KNOWN);
  }

  /** Lists the files of the content folder and of the packs that it builds on. */
  public SourceTree tree(Diagnostics diagnostics) {
    return based(walk(diagnostics), diagnostics);
  }

  /** Returns a site's own files on top of its packs. Each pack is read only once. */
  public SourceTree based(SourceTree own, Diagnostics diagnostics) {
    return bases.under(own, diagnostics);
  }

  /** Lists the files of the content folder. */
  public SourceTree walk(Diagnostics diagnostics) {
    return SourceTree.walk(
        request.contentDirectory().toAbsolutePath().normalize(),
        request.shownFrom(),
        ContentLayout.KNOWN,
        notContent(),
        diagnostics);
  }

  private Set<Path> notContent() {
    Set<Path> folders = new HashSet<>(OutputWriter.folders(request.outputDirectory()));
    request.themeDirectory().ifPresent(folder -> folders.add(folder.toAbsolutePath().normalize()));
    return folders;
  }

  /** Lists the files of the site's theme folder; empty if there is no such folder. */
  public Optional<ThemeFolder> themeFolder(Diagnostics diagnostics) {
    return ThemeFolder.walk(request.themeDirectory(), request.shownFrom(), diagnostics);
  }

  /** Whether the site's theme folder has changed since the last theme was loaded. */
  public boolean isThemeChanged() {
    return ready
        .filter(known -> known.inputs().folder().equals(themeFolder(new Diagnostics())))
        .isEmpty();
  }

  /** Returns the planned site, with nothing rendered; empty if there are errors. */
  public Optional<PreparedSite> plan(SourceTree tree, Diagnostics diagnostics) {
    Content content = ContentLoader.load(tree, cache, memory, request.audience(), diagnostics);
    Optional<PreparedSite> planned = plan(content, diagnostics);
    ready.ifPresent(loaded -> review(tree, loaded.theme(), diagnostics));
    return planned;
  }

  /** Returns the theme of a site; empty if it has errors. */
  Optional<Theme> theme(SourceTree tree, Diagnostics diagnostics) {
    Content content = ContentLoader.load(tree, cache, memory, request.audience(), diagnostics);
    return theme(content, diagnostics).map(ReadyTheme::theme);
  }

  /** Compares the theme's templates that the site replaces with their reviewed versions. */
  private static void review(SourceTree tree, Theme theme, Diagnostics diagnostics) {
    BasesLockReader.read(tree, new Diagnostics()) // the content loader has reported its errors
        .ifPresent(
            lock ->
                new ReviewCheck(lock, tree, diagnostics)
                    .checkTemplates(theme.overriddenTemplates()));
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

  /** Loads the theme. If that reports nothing, keeps it until its inputs change. */
  private Optional<ReadyTheme> theme(Content content, Diagnostics diagnostics) {
    SiteConfig site = content.site();
    Diagnostics found = new Diagnostics();
    ThemeInputs inputs =
        new ThemeInputs(site.theme(), site.language(), site.assets(), themeFolder(found));
    if (ready.filter(known -> known.inputs().equals(inputs)).isPresent()
        && found.sorted().isEmpty()) {
      return ready;
    }
    Optional<ReadyTheme> loaded =
        ThemeLoader.load(site, inputs.folder(), found)
            .map(theme -> new ReadyTheme(inputs, theme, new TemplateEngine(theme)));
    loaded.ifPresent(theme -> theme.templates().checkOwn(found));
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
    PageRenderer pages =
        new PageRenderer(site, assets, templates, new DrawingCache(cache), SheetPreviews::first);
    List<Output> outputs = new ArrayList<>();
    outputs.addAll(pages.outputs());
    outputs.addAll(SheetOutputs.of(site, assets, templates, pages, cache, diagnostics));
    outputs.addAll(AssetOutputs.of(site, assets));
    outputs.addAll(ExportOutputs.of(site, ready.theme().strings()));
    outputs.addAll(ManifestOutput.of(site, assets, pages, ready.theme().strings()));
    LazyOutputs search = SearchOutputs.of(site, assets, ready.theme().strings(), pages);
    LazyOutputs sitemap = SitemapOutputs.of(site, outputs, List.of(search));
    return new PreparedSite(
        site,
        ready.theme(),
        assets,
        new SiteOutputs(outputs, List.of(pages.bankData(), search, sitemap)));
  }

  private SiteInfo info() {
    return new SiteInfo(
        request.siteVersion(),
        request.date().map(date -> date.atZone(ZoneOffset.UTC).toLocalDate()),
        request.baseUrl().map(WebAddress::withoutSlash),
        request.audience() == Audience.INTERNAL,
        preview);
  }
}
