package dev.cribsheet;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.PackPlaces;
import dev.cribsheet.content.SiteOverrides;
import dev.cribsheet.content.layer.OverriddenItem;
import dev.cribsheet.content.layer.Overrides;
import dev.cribsheet.content.review.BasesLock;
import dev.cribsheet.content.review.BasesLockReader;
import dev.cribsheet.content.review.Comparison;
import dev.cribsheet.content.review.Outdated;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Severity;
import dev.cribsheet.report.OutdatedJson;
import dev.cribsheet.report.OutdatedText;
import dev.cribsheet.source.ParsedFiles;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.write.AtomicFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reports how the current versions of a site's bases affect its changes to them. */
record OutdatedRun(BuildRequest request, OutdatedRequest outdated) {
  /** The errors that a new version of a base may cause. Any other error stops the comparison. */
  private static final Set<DiagnosticCode> COMPARED =
      EnumSet.of(
          DiagnosticCode.NOTHING_TO_CHANGE, DiagnosticCode.LAYER_CLASH, DiagnosticCode.PATCH_PLACE);

  BuildResult run() {
    Diagnostics diagnostics = new Diagnostics();
    SitePipeline pipeline = new SitePipeline(request, BuildCache.none(), ParsedFiles.NONE);
    SourceTree tree = pipeline.tree(diagnostics);
    Optional<BasesLock> lock = BasesLockReader.read(tree, diagnostics);
    if (diagnostics.hasErrors()) {
      return BuildResult.withoutSite(
          false, SiteRun.reported(tree, diagnostics), diagnostics.notes());
    }
    Diagnostics found = new Diagnostics();
    Overrides overrides = SiteOverrides.of(tree, found).with(templates(pipeline, tree));
    List<Diagnostic> unread =
        found.sorted().stream()
            .filter(one -> one.severity() == Severity.ERROR && !COMPARED.contains(one.code()))
            .toList();
    if (!unread.isEmpty()) {
      return BuildResult.withoutSite(false, PackPlaces.in(tree, unread), List.of());
    }
    List<String> lines = new ArrayList<>(outdated.notes());
    Outdated result =
        new Comparison(
                tree,
                lock.orElseGet(() -> new BasesLock(Map.of(), Map.of(), tree.whole())),
                overrides,
                found.sorted())
            .with(SiteOverrides.ofBases(tree), earlier(tree, lines));
    new AtomicFile(outdated.report()).write(OutdatedJson.of(result));
    lines.addAll(OutdatedText.of(result));
    boolean failed = outdated.failOnOutdated() && result.isOutdated();
    return BuildResult.withoutSite(!failed, List.of(), lines);
  }

  /** Returns the theme's templates that the site replaces; none if the theme has errors. */
  private static List<OverriddenItem> templates(SitePipeline pipeline, SourceTree tree) {
    if (pipeline.themeFolder(new Diagnostics()).isEmpty()) {
      return List.of();
    }
    return pipeline
        .theme(tree.without(BasesLock.FILE), new Diagnostics())
        .map(theme -> theme.overriddenTemplates())
        .orElse(List.of());
  }

  /**
   * Returns the site on top of the reviewed versions of its bases; empty if one of them is missing.
   * If they have errors, adds a message to {@code lines} and returns empty.
   */
  private Optional<Comparison.Earlier> earlier(SourceTree tree, List<String> lines) {
    if (outdated.earlier().isEmpty()) {
      return Optional.empty();
    }
    Diagnostics found = new Diagnostics();
    BuildRequest before = request.withPacks(outdated.earlier());
    SourceTree earlier =
        new SitePipeline(before, BuildCache.none(), ParsedFiles.NONE)
            .based(tree.on(List.of()), found);
    if (found.hasErrors()) {
      lines.add(
          "the report does not show what the earlier bases contained: "
              + found.sorted().get(0).message());
      return Optional.empty();
    }
    return Optional.of(
        new Comparison.Earlier(
            SiteOverrides.of(earlier, new Diagnostics()), SiteOverrides.ofBases(earlier)));
  }
}
