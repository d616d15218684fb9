package dev.cribsheet;

import dev.cribsheet.content.ContentLoader;
import dev.cribsheet.leak.LeakCheck;
import dev.cribsheet.output.SiteOutputs;
import dev.cribsheet.site.Site;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.theme.Theme;
import java.util.stream.Stream;

/** A site that is planned but not rendered, with the theme that it uses. */
public record PreparedSite(Site site, Theme theme, SiteOutputs plan) {
  /** What looks in its files for what its edition is without. */
  LeakCheck leaks(SourceTree tree) {
    return site.content().composition().internal().isEmpty()
        ? LeakCheck.NONE
        : LeakCheck.of(
            ContentLoader.publicEdition(tree),
            Stream.concat(theme.texts(), site.content().paths().stream()));
  }
}
