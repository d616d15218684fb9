package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.Located;
import java.util.Locale;
import java.util.Optional;

/**
 * A callout that a site defines.
 *
 * @param id its keyword in lower case, such as {@code incident}
 * @param icon the path of an image
 */
public record OwnCallout(
    String id, String title, Optional<Located<String>> icon, Optional<Located<Hue>> hue) {
  /** Returns the keyword that starts the callout in Markdown, such as {@code INCIDENT}. */
  public String keyword() {
    return id.toUpperCase(Locale.ROOT);
  }
}
