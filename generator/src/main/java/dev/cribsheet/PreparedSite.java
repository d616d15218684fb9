package dev.cribsheet;

import dev.cribsheet.content.ContentLoader;
import dev.cribsheet.leak.LeakCheck;
import dev.cribsheet.output.SiteOutputs;
import dev.cribsheet.render.offline.StoredFiles;
import dev.cribsheet.site.Site;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.theme.Theme;
import dev.cribsheet.theme.ThemeAssets;
import java.util.Optional;
import java.util.stream.Stream;

/** A site that is planned but not rendered, with the theme that it uses. */
public record PreparedSite(Site site, Theme theme, ThemeAssets assets, SiteOutputs plan) {
  /** Returns a collector of the files that browsers may store; empty if they store none. */
  Optional<StoredFiles> stored() {
    return StoredFiles.of(site, assets, plan);
  }

  /** Returns a check that searches the output for internal content that this edition leaves out. */
  LeakCheck leaks(SourceTree tree) {
    return site.content().composition().internal().isEmpty()
        ? LeakCheck.NONE
        : LeakCheck.of(
            ContentLoader.publicEdition(tree),
            Stream.concat(theme.texts(), site.content().paths().stream()));
  }
}
