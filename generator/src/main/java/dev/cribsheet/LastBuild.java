package dev.cribsheet;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.theme.ThemePlaces;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Knows whether the site that stands there is what a build would make. */
record LastBuild(BuildCache cache, SourceTree tree, CacheKey inputs) {
  private static final String KIND = "build";

  /**
   * Hashes what goes in.
   *
   * @param tree with its hashes
   * @param found what the walk over the content found wrong
   */
  static LastBuild of(
      BuildRequest request, BuildCache cache, SourceTree tree, List<Diagnostic> found) {
    CacheKey inputs =
        CacheKey.of()
            .add(tree.key())
            .add(found.toString())
            .add(absolute(request.outputDirectory()))
            .add(request.siteVersion())
            .add(request.date().map(Instant::toString).orElse(""))
            .add(request.failOnWarning() ? 1 : 0)
            .key();
    return new LastBuild(cache, tree, inputs);
  }

  private static String absolute(Path path) {
    return path.toAbsolutePath().normalize().toString();
  }

  /** The result of the last build, if everything is as it left it. */
  Optional<BuildResult> result(CacheKey standing) {
    return cache
        .find(KIND, inputs)
        .flatMap(BuildRecord::of)
        .filter(record -> record.themeState().equals(ThemePlaces.key(record.themes())))
        .filter(record -> record.siteState().equals(standing))
        .map(BuildRecord::result);
  }

  /** Keeps a good result. */
  void keep(List<String> themes, BuildResult result, CacheKey standing) {
    BuildResult lasting =
        new BuildResult(
            result.succeeded(),
            result.diagnostics(),
            result.notes().stream().filter(note -> !note.startsWith(BuildCache.NOTE)).toList(),
            result.pages(),
            result.sheets(),
            result.pdfs());
    BuildRecord record = new BuildRecord(themes, ThemePlaces.key(themes), standing, lasting);
    cache.keep(KIND, inputs, record.bytes());
  }

  /** False when the content changed since it was hashed. */
  boolean isStillThere() {
    return tree.isAsHashed();
  }
}
