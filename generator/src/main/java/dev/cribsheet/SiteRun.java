package dev.cribsheet;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.PackPlaces;
import dev.cribsheet.content.format.KindLocation;
import dev.cribsheet.content.layer.PackWarnings;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.leak.LeakCheck;
import dev.cribsheet.output.Output;
import dev.cribsheet.output.OutputKind;
import dev.cribsheet.output.SiteOutputs;
import dev.cribsheet.parallel.Workers;
import dev.cribsheet.render.offline.StoredFiles;
import dev.cribsheet.source.ParsedFiles;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceTree;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** One run of all stages, from the content to the outputs; reports its progress. */
record SiteRun(BuildRequest request, BuildCache cache, Progress progress, Diagnostics diagnostics) {
  /** Renders every output, but writes none. */
  BuildResult check(SourceTree tree) {
    Optional<PreparedSite> site = prepare(tree);
    site.ifPresent(found -> render(found, tree, (path, bytes) -> {}));
    return result(tree, site.map(PreparedSite::plan));
  }

  /** Reads the content and plans the outputs; empty if it has errors. */
  Optional<PreparedSite> prepare(SourceTree tree) {
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

  /** Renders every output, passes it to {@code use} and searches it for internal content. */
  void render(PreparedSite site, SourceTree tree, BiConsumer<UrlPath, byte[]> use) {
    SiteOutputs outputs = site.plan();
    LeakCheck leaks = site.leaks(tree);
    Optional<StoredFiles> stored = site.stored();
    each(
        outputs,
        output -> {
          byte[] bytes = outputs.render(output, diagnostics);
          if (!outputs.isLeftOut(output)) {
            use.accept(output.path(), bytes);
            leaks.read(output.path().path(), bytes);
            stored.ifPresent(files -> files.add(output, bytes));
          }
        });
    leaks.report(diagnostics);
    stored.ifPresent(files -> files.write(use, diagnostics));
  }

  /** Renders the early outputs while one core lists the late ones, then renders the late ones. */
  private void each(SiteOutputs outputs, Consumer<Output> use) {
    List<Output> early = outputs.early();
    AtomicInteger all = new AtomicInteger(early.size());
    AtomicInteger done = new AtomicInteger();
    Consumer<Output> counted =
        output -> {
          use.accept(output);
          progress.done(Progress.Step.RENDERED, done.incrementAndGet(), all.get());
        };
    Workers.each(() -> all.addAndGet(outputs.late().size()), early, counted);
    Workers.each(outputs.late(), counted);
  }

  /** Returns what was found and built; {@code outputs} is empty if the content has errors. */
  BuildResult result(SourceTree tree, Optional<SiteOutputs> outputs) {
    List<Diagnostic> found = reported(tree, diagnostics);
    boolean failed = diagnostics.hasErrors() || (request.failOnWarning() && !found.isEmpty());
    int sheets = count(outputs, OutputKind.SHEET);
    return new BuildResult(
        !failed && outputs.isPresent(),
        found,
        diagnostics.notes(),
        count(outputs, OutputKind.PAGE) + sheets,
        sheets,
        count(outputs, OutputKind.PDF));
  }

  /** Returns the diagnostics that authors see. Warnings in packs are only counted. */
  static List<Diagnostic> reported(SourceTree tree, Diagnostics diagnostics) {
    return PackPlaces.in(tree, PackWarnings.counted(tree, diagnostics));
  }

  private static int count(Optional<SiteOutputs> outputs, OutputKind kind) {
    return outputs.map(found -> found.count(kind)).orElse(0);
  }
}
