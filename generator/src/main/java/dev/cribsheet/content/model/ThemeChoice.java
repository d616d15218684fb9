package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.Located;
import java.util.List;

/**
 * The theme of a site and its options.
 *
 * @param settings in the author's order, not yet checked against the theme's options
 */
public record ThemeChoice(Located<String> name, List<Setting> settings) {
  /** The value of one option. */
  public record Setting(Located<String> name, Located<String> value) {}

  public ThemeChoice {
    settings = List.copyOf(settings);
  }
}
