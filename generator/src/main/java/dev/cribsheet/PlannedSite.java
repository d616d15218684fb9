package dev.cribsheet;

import dev.cribsheet.output.SitePlan;
import java.util.List;

/**
 * A site as it will be, with nothing of it rendered.
 *
 * @param themes names of the themes it is made with
 */
public record PlannedSite(List<String> themes, SitePlan plan) {
  public PlannedSite {
    themes = List.copyOf(themes);
  }
}
