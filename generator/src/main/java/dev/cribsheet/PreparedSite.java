package dev.cribsheet;

import dev.cribsheet.output.SiteOutputs;
import dev.cribsheet.site.Site;
import java.util.List;

/**
 * A site as it will be, with nothing of it rendered.
 *
 * @param themes names of the themes it is made with
 */
public record PreparedSite(Site site, List<String> themes, SiteOutputs plan) {
  public PreparedSite {
    themes = List.copyOf(themes);
  }
}
