package dev.cribsheet;

import dev.cribsheet.output.SitePlan;
import dev.cribsheet.site.Site;
import java.util.List;

/**
 * A site as it will be, with nothing of it rendered.
 *
 * @param themes names of the themes it is made with
 */
public record PlannedSite(Site site, List<String> themes, SitePlan plan) {
  public PlannedSite {
    themes = List.copyOf(themes);
  }
}
