package dev.cribsheet;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.cache.CodeVersion;
import dev.cribsheet.content.ContentLayout;
import dev.cribsheet.content.ContentLoader;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.drawing.Drawings;
import dev.cribsheet.output.Output;
import dev.cribsheet.output.OutputGroup;
import dev.cribsheet.output.OutputKind;
import dev.cribsheet.output.SitePlan;
import dev.cribsheet.render.asset.AssetOutputs;
import dev.cribsheet.render.html.PageRenderer;
import dev.cribsheet.render.html.TemplateEngine;
import dev.cribsheet.render.search.SearchOutputs;
import dev.cribsheet.render.sheet.SheetOutputs;
import dev.cribsheet.render.sitemap.SitemapOutputs;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteBuilder;
import dev.cribsheet.site.SiteInfo;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.theme.Theme;
import dev.cribsheet.theme.ThemeAssets;
import dev.cribsheet.theme.ThemeLoader;
import dev.cribsheet.validate.Validator;
import dev.cribsheet.write.MachineTrouble;
import dev.cribsheet.write.OutputWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** The generator: shows the order of the stages and nothing else. */
public final class Cribsheet {
  /**
   * Builds the site and replaces the old one, unless a mistake stops it.
   *
   * @throws dev.cribsheet.write.EnvironmentException when the machine stops it
   */
  public BuildResult generate(BuildRequest request) {
    return readable(() -> build(request));
  }

  /**
   * Finds every mistake that {@link #generate} would find, and writes nothing; a publication that
   * was killed is mended.
   *
   * @throws dev.cribsheet.write.EnvironmentException when the machine stops it
   */
  public BuildResult check(BuildRequest request) {
    return readable(() -> inspect(request));
  }

  /** A file that cannot be read is a trouble of the machine. */
  private static BuildResult readable(Supplier<BuildResult> run) {
    try {
      return run.get();
    } catch (UncheckedIOException e) {
      throw MachineTrouble.reading(e.getMessage(), e.getCause());
    } catch (InvalidPathException e) {
      throw MachineTrouble.naming(e);
    } catch (LinkageError e) {
      throw MachineTrouble.loading(e);
    }
  }

  private static BuildResult build(BuildRequest request) {
    Diagnostics diagnostics = new Diagnostics();
    try (OutputWriter writer =
            OutputWriter.open(request.outputDirectory(), request.contentDirectory());
        BuildCache cache = cache(request, diagnostics)) {
      SourceTree tree = tree(request, diagnostics);
      Optional<LastBuild> last =
          request
              .cacheDirectory()
              .map(folder -> LastBuild.of(request, cache, tree, diagnostics.sorted()));
      Optional<BuildResult> same = last.flatMap(found -> found.result(writer));
      if (same.isPresent()) {
        return same.get();
      }
      Optional<PlannedSite> site = plan(request, tree, cache, diagnostics);
      Optional<SitePlan> plan = site.map(PlannedSite::plan);
      plan.ifPresent(
          found ->
              render(found, diagnostics, (output, bytes) -> writer.write(output.path(), bytes)));
      BuildResult result = result(request, plan, diagnostics);
      if (result.succeeded()) {
        writer.publish();
        last.ifPresent(found -> found.keep(site.orElseThrow().themes(), result, writer));
        cache.sweep();
      }
      return result;
    }
  }

  private static BuildCache cache(BuildRequest request, Diagnostics diagnostics) {
    return request
        .cacheDirectory()
        .map(folder -> BuildCache.open(folder, CodeVersion.of(Cribsheet.class), diagnostics))
        .orElseGet(BuildCache::none);
  }

  private static BuildResult inspect(BuildRequest request) {
    OutputWriter.mend(request.outputDirectory());
    Diagnostics diagnostics = new Diagnostics();
    try (BuildCache cache = cache(request, diagnostics)) {
      Optional<SitePlan> plan =
          plan(request, tree(request, diagnostics), cache, diagnostics).map(PlannedSite::plan);
      plan.ifPresent(found -> render(found, diagnostics, (output, bytes) -> {}));
      return result(request, plan, diagnostics);
    }
  }

  private static SourceTree tree(BuildRequest request, Diagnostics diagnostics) {
    return SourceTree.walk(
        request.contentDirectory().toAbsolutePath().normalize(),
        request.shownFrom(),
        ContentLayout.KNOWN,
        OutputWriter.folders(request.outputDirectory()),
        diagnostics);
  }

  /** A site as it will be, with nothing of it rendered; absent when a mistake stops it. */
  public static Optional<PlannedSite> plan(
      BuildRequest request, SourceTree tree, BuildCache cache, Diagnostics diagnostics) {
    return ContentLoader.load(tree, cache, diagnostics)
        .flatMap(
            content -> {
              Optional<Theme> theme =
                  ThemeLoader.load(content.site().theme(), content.site().language(), diagnostics);
              return Validator.validate(content, diagnostics)
                  .map(valid -> SiteBuilder.build(valid, info(request)))
                  .flatMap(site -> theme.map(found -> plan(site, found, cache, diagnostics)));
            });
  }

  private static PlannedSite plan(
      Site site, Theme theme, BuildCache cache, Diagnostics diagnostics) {
    ThemeAssets assets = ThemeAssets.of(theme, diagnostics);
    TemplateEngine templates = new TemplateEngine(theme);
    PageRenderer pages = new PageRenderer(site, assets, templates, new Drawings(cache));
    List<Output> outputs = new ArrayList<>();
    outputs.addAll(pages.outputs());
    outputs.addAll(SheetOutputs.of(site, assets, templates, pages, cache));
    outputs.addAll(AssetOutputs.of(site, assets));
    OutputGroup search = SearchOutputs.of(site, assets, theme.strings(), pages);
    OutputGroup sitemap = SitemapOutputs.of(site, outputs, List.of(search));
    return new PlannedSite(theme.names(), new SitePlan(outputs, List.of(search, sitemap)));
  }

  private static SiteInfo info(BuildRequest request) {
    return new SiteInfo(
        request.siteVersion(),
        request.date().map(date -> date.atZone(ZoneOffset.UTC).toLocalDate()));
  }

  private static void render(
      SitePlan plan, Diagnostics diagnostics, BiConsumer<Output, byte[]> use) {
    plan.outputs().parallelStream()
        .forEach(output -> use.accept(output, plan.render(output, diagnostics)));
  }

  private static BuildResult result(
      BuildRequest request, Optional<SitePlan> plan, Diagnostics diagnostics) {
    List<Diagnostic> found = diagnostics.sorted();
    boolean failed = diagnostics.hasErrors() || (request.failOnWarning() && !found.isEmpty());
    int sheets = count(plan, OutputKind.SHEET);
    return new BuildResult(
        !failed && plan.isPresent(),
        found,
        diagnostics.notes(),
        count(plan, OutputKind.PAGE) + sheets,
        sheets,
        count(plan, OutputKind.PDF));
  }

  private static int count(Optional<SitePlan> plan, OutputKind kind) {
    return plan.map(found -> found.count(kind)).orElse(0);
  }
}
