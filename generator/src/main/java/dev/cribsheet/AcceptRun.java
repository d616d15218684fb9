package dev.cribsheet;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.SiteOverrides;
import dev.cribsheet.content.layer.OverriddenItem;
import dev.cribsheet.content.review.Acceptance;
import dev.cribsheet.content.review.BasesLock;
import dev.cribsheet.content.review.BasesLockReader;
import dev.cribsheet.diagnostic.CountedNoun;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.DisplayPath;
import dev.cribsheet.source.ParsedFiles;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.write.AtomicFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Records that the author has reviewed the current state of a site's bases.
 *
 * @param ids the ids of the reviewed items; empty for all items
 */
record AcceptRun(BuildRequest request, List<String> ids) {
  private static final String NOTHING =
      "This site changes nothing in its bases, so there is nothing to accept";

  BuildResult run() {
    Diagnostics diagnostics = new Diagnostics();
    SitePipeline pipeline = new SitePipeline(request, BuildCache.none(), ParsedFiles.NONE);
    SourceTree tree = pipeline.tree(diagnostics);
    Optional<BasesLock> old =
        ids.isEmpty() ? Optional.empty() : BasesLockReader.read(tree, diagnostics);
    SourceTree content = tree.without(BasesLock.FILE);
    Optional<PreparedSite> site = pipeline.plan(content, diagnostics);
    if (site.isEmpty() || diagnostics.hasErrors()) {
      return refused(tree, diagnostics);
    }
    List<OverriddenItem> items =
        Stream.concat(
                SiteOverrides.of(content, new Diagnostics()).changed().stream(),
                site.get().theme().overriddenTemplates().stream())
            .toList();
    Acceptance acceptance = new Acceptance(content, items, old);
    ids.stream()
        .filter(id -> !acceptance.ids().contains(id))
        .forEach(id -> reportUnknown(id, acceptance, diagnostics));
    if (diagnostics.hasErrors()) {
      return refused(tree, diagnostics);
    }
    BasesLock lock = acceptance.lock(ids);
    if (lock.lines().isEmpty() && tree.find(BasesLock.FILE).isEmpty()) {
      return BuildResult.withoutSite(true, List.of(), List.of(NOTHING));
    }
    new AtomicFile(file()).write(lock.yaml());
    return BuildResult.withoutSite(true, List.of(), List.of(accepted(lock)));
  }

  private static BuildResult refused(SourceTree tree, Diagnostics diagnostics) {
    return BuildResult.withoutSite(false, SiteRun.reported(tree, diagnostics), diagnostics.notes());
  }

  private void reportUnknown(String id, Acceptance acceptance, Diagnostics diagnostics) {
    TreeSet<String> known = new TreeSet<>(acceptance.ids());
    diagnostics.add(
        DiagnosticCode.NOTHING_TO_CHANGE,
        SourceRef.file(shown()),
        "none of your changes to a base has the id '" + id + "'",
        DidYouMean.hint(id, known, "use one or more of: " + DidYouMean.list(known)));
  }

  private String accepted(BasesLock lock) {
    String bases =
        lock.versions().entrySet().stream()
            .map(base -> base.getKey() + " " + base.getValue())
            .reduce((one, other) -> one + ", " + other)
            .orElse("the theme");
    return "Reviewed "
        + bases
        + ": "
        + CountedNoun.of(lock.lines().size(), "line")
        + " in "
        + shown();
  }

  private Path file() {
    return request.contentDirectory().toAbsolutePath().normalize().resolve(BasesLock.FILE);
  }

  private String shown() {
    return DisplayPath.of(file(), request.shownFrom());
  }
}
