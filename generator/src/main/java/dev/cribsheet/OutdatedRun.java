package dev.cribsheet;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.SiteOverrides;
import dev.cribsheet.content.layer.OverriddenItem;
import dev.cribsheet.content.layer.Overrides;
import dev.cribsheet.content.layer.PackWarnings;
import dev.cribsheet.content.review.BasesLock;
import dev.cribsheet.content.review.BasesLockReader;
import dev.cribsheet.content.review.Comparison;
import dev.cribsheet.content.review.Outdated;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.report.OutdatedJson;
import dev.cribsheet.report.OutdatedText;
import dev.cribsheet.source.ParsedFiles;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.write.AtomicFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports what the present versions of its bases mean for a site. */
record OutdatedRun(BuildRequest request, OutdatedRequest outdated) {
  BuildResult run() {
    Diagnostics diagnostics = new Diagnostics();
    SitePipeline pipeline = new SitePipeline(request, BuildCache.none(), ParsedFiles.NONE);
    SourceTree tree = pipeline.tree(diagnostics);
    Optional<BasesLock> lock = BasesLockReader.read(tree, diagnostics);
    if (diagnostics.hasErrors()) {
      return new BuildResult(
          false, PackWarnings.counted(tree, diagnostics), diagnostics.notes(), 0, 0, 0);
    }
    Diagnostics found = new Diagnostics();
    Overrides overrides = SiteOverrides.of(tree, found).with(templates(pipeline, tree));
    Outdated result =
        new Comparison(
                tree,
                lock.orElseGet(() -> new BasesLock(Map.of(), Map.of(), tree.whole())),
                overrides,
                found.sorted())
            .with(SiteOverrides.ofBases(tree), earlier(tree));
    new AtomicFile(outdated.report()).write(OutdatedJson.of(result));
    List<String> lines = new ArrayList<>(outdated.notes());
    lines.addAll(OutdatedText.of(result));
    boolean failed = outdated.failOnOutdated() && result.isOutdated();
    return new BuildResult(!failed, List.of(), lines, 0, 0, 0);
  }

  /** The theme's templates that the site replaces; none if the theme has errors. */
  private static List<OverriddenItem> templates(SitePipeline pipeline, SourceTree tree) {
    if (pipeline.themeFolder(new Diagnostics()).isEmpty()) {
      return List.of();
    }
    return pipeline
        .theme(tree.without(BasesLock.FILE), new Diagnostics())
        .map(theme -> theme.overriddenTemplates())
        .orElse(List.of());
  }

  private Optional<Comparison.Earlier> earlier(SourceTree tree) {
    if (outdated.earlier().isEmpty()) {
      return Optional.empty();
    }
    Diagnostics found = new Diagnostics();
    SitePipeline before =
        new SitePipeline(
            request.withPacks(outdated.earlier()), BuildCache.none(), ParsedFiles.NONE);
    SourceTree earlier = before.based(tree.on(List.of()), found);
    return found.hasErrors()
        ? Optional.empty()
        : Optional.of(
            new Comparison.Earlier(
                SiteOverrides.of(earlier, new Diagnostics()), SiteOverrides.ofBases(earlier)));
  }
}
