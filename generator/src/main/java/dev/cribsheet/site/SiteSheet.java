package dev.cribsheet.site;

import dev.cribsheet.content.SheetOutline;
import java.util.Optional;

/**
 * A sheet of the site.
 *
 * @param screen the page that shows more of the same
 * @param step the step that it is the sheet of
 */
public record SiteSheet(
    Sheet files, SheetOutline outline, UrlPath screen, Optional<SiteStep> step) {
  /** Its part of an address. */
  public String id() {
    return files.id();
  }
}
