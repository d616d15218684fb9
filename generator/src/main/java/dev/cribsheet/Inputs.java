package dev.cribsheet;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.ParsedFiles;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.theme.ThemeFolder;
import java.util.List;
import java.util.Optional;

/** The files that a build reads, and the diagnostics from listing them. */
record Inputs(SourceTree content, Optional<ThemeFolder> theme, List<Diagnostic> found) {
  /** Lists the files of a site's content. */
  static SourceTree content(BuildRequest request, Diagnostics diagnostics) {
    return new SitePipeline(request, BuildCache.none(), ParsedFiles.NONE).tree(diagnostics);
  }

  /** Lists the inputs; if there is a cache, hashes them so that the next build can compare. */
  static Inputs hashed(BuildRequest request, Diagnostics diagnostics) {
    SourceTree tree = content(request, diagnostics);
    if (request.cacheDirectory().isEmpty()) {
      return new Inputs(tree, Optional.empty(), List.of());
    }
    Diagnostics found = new Diagnostics();
    found.addAll(diagnostics.sorted());
    Optional<ThemeFolder> theme =
        ThemeFolder.walk(request.themeDirectory(), request.shownFrom(), found);
    return new Inputs(tree.hashed(), theme.map(ThemeFolder::hashed), found.sorted());
  }

  CacheKey key() {
    CacheKey.Parts parts = CacheKey.of().add(content.key()).add(found.toString());
    theme.map(folder -> folder.tree().key()).ifPresent(parts::add);
    return parts.key();
  }

  boolean areAsHashed() {
    return content.isAsHashed() && theme.stream().allMatch(folder -> folder.tree().isAsHashed());
  }
}
