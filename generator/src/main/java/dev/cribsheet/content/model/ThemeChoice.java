package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.Located;
import java.util.List;

/**
 * The theme that a site names, and how it sets it.
 *
 * @param settings in the author's order; the theme decides which there are
 */
public record ThemeChoice(Located<String> name, List<Setting> settings) {
  /** One option of the theme, as the site sets it. */
  public record Setting(Located<String> name, Located<String> value) {}

  public ThemeChoice {
    settings = List.copyOf(settings);
  }
}
