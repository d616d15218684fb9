package dev.cribsheet;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.cache.CodeVersion;
import dev.cribsheet.codec.RecordCodec;
import dev.cribsheet.content.format.KindLocation;
import dev.cribsheet.content.layer.PackWarnings;
import dev.cribsheet.content.model.Audience;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.output.Output;
import dev.cribsheet.output.OutputKind;
import dev.cribsheet.output.SiteOutputs;
import dev.cribsheet.parallel.Workers;
import dev.cribsheet.source.ParsedFiles;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.theme.ThemeFolder;
import dev.cribsheet.write.EnvironmentErrors;
import dev.cribsheet.write.LastBuild;
import dev.cribsheet.write.OutputWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The entry point of the generator: builds or checks a site, stage by stage. */
public final class Cribsheet {
  private static final RecordCodec<BuildRequest> REQUEST = RecordCodec.of(BuildRequest.class);
  private static final RecordCodec<BuildResult> RESULT = RecordCodec.of(BuildResult.class);

  /** The files that a build reads, hashed, with what was found when they were listed. */
  private record Inputs(SourceTree content, Optional<ThemeFolder> theme, List<Diagnostic> found) {
    CacheKey key() {
      CacheKey.Parts parts = CacheKey.of().add(content.key()).add(found.toString());
      theme.map(folder -> folder.tree().key()).ifPresent(parts::add);
      return parts.key();
    }

    boolean areAsHashed() {
      return content.isAsHashed() && theme.stream().allMatch(folder -> folder.tree().isAsHashed());
    }
  }

  private final Progress progress;

  /** Creates a generator that reports no progress. */
  public Cribsheet() {
    this(Progress.NONE);
  }

  /** Creates a generator that reports progress. */
  public Cribsheet(Progress progress) {
    this.progress = progress;
  }

  /**
   * Builds the site and replaces the old one. If there are errors, the old site stays.
   *
   * @throws dev.cribsheet.write.EnvironmentException when the machine stops it
   */
  public BuildResult generate(BuildRequest request) {
    return readable(() -> build(request));
  }

  /**
   * Reports every diagnostic that {@link #generate} would report, without writing a site. It only
   * repairs a publication that was killed halfway.
   *
   * @throws dev.cribsheet.write.EnvironmentException when the machine stops it
   */
  public BuildResult check(BuildRequest request) {
    return readable(() -> inspect(request));
  }

  /**
   * Checks the public content as {@link #check} does, and writes it as a content pack to a folder
   * of classes. If there are errors, nothing is written. If the site is up to date, its build was the
   * check, and what it reported is not reported again.
   *
   * @throws dev.cribsheet.write.EnvironmentException when the machine stops it
   */
  public BuildResult pack(BuildRequest request, PackRequest pack) {
    return readable(() -> makePack(request.withAudience(Audience.PUBLIC), pack));
  }

  /** Turns I/O errors and errors of the JVM into an {@code EnvironmentException}. */
  private static BuildResult readable(Supplier<BuildResult> run) {
    EnvironmentErrors.prepare();
    try {
      return run.get();
    } catch (UncheckedIOException e) {
      throw EnvironmentErrors.reading(e.getMessage(), e.getCause());
    } catch (InvalidPathException e) {
      throw EnvironmentErrors.naming(e);
    } catch (Error e) {
      throw EnvironmentErrors.ofJava(e).orElseThrow(() -> e);
    }
  }

  private BuildResult build(BuildRequest request) {
    Diagnostics diagnostics = new Diagnostics();
    try (OutputWriter writer =
            OutputWriter.open(request.outputDirectory(), request.contentDirectory());
        BuildCache cache = cache(request, diagnostics)) {
      return Workers.both(
          () -> hashed(request, diagnostics),
          writer::state,
          (inputs, standing) -> build(request, writer, cache, inputs, standing, diagnostics));
    }
  }

  /** Builds the site unless it is up to date; {@code standing} is the hash of the published one. */
  private BuildResult build(
      BuildRequest request,
      OutputWriter writer,
      BuildCache cache,
      Inputs inputs,
      CacheKey standing,
      Diagnostics diagnostics) {
    Optional<LastBuild<BuildResult>> last =
        request.cacheDirectory().map(folder -> lastBuild(request, cache, inputs));
    Optional<BuildResult> same = last.flatMap(found -> found.find(standing));
    if (same.isPresent()) {
      return same.get();
    }
    Optional<PreparedSite> site = plan(request, cache, inputs.content(), diagnostics);
    List<String> themes = site.map(found -> found.theme().names()).orElse(List.of());
    Optional<SiteOutputs> plan = site.map(PreparedSite::plan);
    plan.ifPresent(
        found ->
            each(
                found,
                output -> {
                  byte[] bytes = found.render(output, diagnostics);
                  if (!found.isLeftOut(output)) {
                    writer.write(output.path(), bytes);
                  }
                }));
    BuildResult result = result(request, inputs.content(), plan, diagnostics);
    if (result.succeeded()) {
      CacheKey published = writer.publish();
      last.filter(found -> inputs.areAsHashed())
          .ifPresent(found -> found.keep(themes, published, lasting(result)));
      cache.sweep();
    }
    return result;
  }

  private static LastBuild<BuildResult> lastBuild(
      BuildRequest request, BuildCache cache, Inputs inputs) {
    CacheKey key = CacheKey.of().add(REQUEST.write(request)).add(inputs.key()).key();
    return new LastBuild<>(cache, RESULT, key);
  }

  /** Drops what the build itself has reported. */
  private static BuildResult asReported(BuildResult built) {
    return new BuildResult(true, List.of(), List.of(), built.pages(), built.sheets(), built.pdfs());
  }

  /** Drops notes about the cache, because they do not apply to the next build. */
  private static BuildResult lasting(BuildResult result) {
    return new BuildResult(
        result.succeeded(),
        result.diagnostics(),
        result.notes().stream().filter(note -> !note.startsWith(BuildCache.NOTE)).toList(),
        result.pages(),
        result.sheets(),
        result.pdfs());
  }

  /** Opens the cache of a request; the caller closes it. */
  public static BuildCache cache(BuildRequest request, Diagnostics diagnostics) {
    return request
        .cacheDirectory()
        .map(folder -> BuildCache.open(folder, CodeVersion.of(Cribsheet.class), diagnostics))
        .orElseGet(BuildCache::none);
  }

  private BuildResult inspect(BuildRequest request) {
    OutputWriter.repair(request.outputDirectory());
    Diagnostics diagnostics = new Diagnostics();
    try (BuildCache cache = cache(request, diagnostics)) {
      return inspect(request, cache, tree(request, diagnostics), diagnostics);
    }
  }

  private BuildResult inspect(
      BuildRequest request, BuildCache cache, SourceTree tree, Diagnostics diagnostics) {
    Optional<SiteOutputs> plan = plan(request, cache, tree, diagnostics).map(PreparedSite::plan);
    plan.ifPresent(found -> each(found, output -> found.render(output, diagnostics)));
    return result(request, tree, plan, diagnostics);
  }

  private BuildResult makePack(BuildRequest request, PackRequest pack) {
    OutputWriter.repair(request.outputDirectory());
    Diagnostics diagnostics = new Diagnostics();
    try (BuildCache cache = cache(request, diagnostics)) {
      Inputs inputs = hashed(request, diagnostics);
      Optional<BuildResult> built =
          request
              .cacheDirectory()
              .flatMap(
                  folder ->
                      lastBuild(request, cache, inputs)
                          .find(OutputWriter.state(request.outputDirectory())));
      BuildResult checked =
          built
              .map(Cribsheet::asReported)
              .orElseGet(() -> inspect(request, cache, inputs.content(), diagnostics));
      return checked.succeeded()
          ? new PackWriter(request, pack).write(inputs.content(), cache, checked)
          : checked;
    }
  }

  /** Lists the inputs, hashed if there is a cache to compare them with at the next build. */
  private static Inputs hashed(BuildRequest request, Diagnostics diagnostics) {
    SourceTree tree = tree(request, diagnostics);
    if (request.cacheDirectory().isEmpty()) {
      return new Inputs(tree, Optional.empty(), List.of());
    }
    Diagnostics found = new Diagnostics();
    found.addAll(diagnostics.sorted());
    Optional<ThemeFolder> theme =
        ThemeFolder.walk(request.themeDirectory(), request.shownFrom(), found);
    return new Inputs(tree.hashed(), theme.map(ThemeFolder::hashed), found.sorted());
  }

  private static SourceTree tree(BuildRequest request, Diagnostics diagnostics) {
    return new SitePipeline(request, BuildCache.none(), ParsedFiles.NONE).tree(diagnostics);
  }

  private Optional<PreparedSite> plan(
      BuildRequest request, BuildCache cache, SourceTree tree, Diagnostics diagnostics) {
    Predicate<SourceFile> isText = file -> file.path().endsWith(KindLocation.MARKDOWN);
    int all =
        (int)
            tree.layers().stream().flatMap(layer -> layer.files().stream()).filter(isText).count();
    AtomicInteger done = new AtomicInteger();
    ParsedFiles counted =
        (file, stage, given, found, read) -> {
          List<?> made = read.apply(found);
          if (stage != ParsedFiles.Stage.NODES && isText.test(file)) {
            progress.done(Progress.Step.READ, Math.min(done.incrementAndGet(), all), all);
          }
          return made;
        };
    return new SitePipeline(request, cache, counted).plan(tree, diagnostics);
  }

  /** Finds the late outputs on one core while the others render. */
  private void each(SiteOutputs plan, Consumer<Output> use) {
    List<Output> early = plan.early();
    AtomicInteger all = new AtomicInteger(early.size());
    AtomicInteger done = new AtomicInteger();
    Consumer<Output> counted =
        output -> {
          use.accept(output);
          progress.done(Progress.Step.RENDERED, done.incrementAndGet(), all.get());
        };
    Workers.each(() -> all.addAndGet(plan.late().size()), early, counted);
    Workers.each(plan.late(), counted);
  }

  private static BuildResult result(
      BuildRequest request, SourceTree tree, Optional<SiteOutputs> plan, Diagnostics diagnostics) {
    List<Diagnostic> found = PackWarnings.counted(tree, diagnostics);
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

  private static int count(Optional<SiteOutputs> plan, OutputKind kind) {
    return plan.map(found -> found.count(kind)).orElse(0);
  }
}
