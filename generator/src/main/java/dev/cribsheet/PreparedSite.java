package dev.cribsheet;

import dev.cribsheet.output.SiteOutputs;
import dev.cribsheet.site.Site;
import java.util.List;

/** A site that is planned but not rendered, with the names of the themes that it uses. */
public record PreparedSite(Site site, List<String> themes, SiteOutputs plan) {
  public PreparedSite {
    themes = List.copyOf(themes);
  }
}
