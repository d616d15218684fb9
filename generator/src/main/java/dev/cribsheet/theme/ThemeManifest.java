package dev.cribsheet.theme;

import dev.cribsheet.yaml.JsonSchema;
import java.util.List;
import java.util.Optional;

/**
 * What {@code theme.yaml} says.
 *
 * @param parent the theme that this one extends
 * @param styles CSS files in the order they are joined
 * @param inlineStyles those of them that the page for unknown addresses needs; none means all
 * @param sheetStyles the CSS files of sheets, on the screen and on paper
 * @param sheetPageStyles CSS files of what surrounds a sheet on its page
 * @param options what a site may set
 */
public record ThemeManifest(
    String name,
    Optional<String> parent,
    List<String> styles,
    List<String> inlineStyles,
    List<Script> scripts,
    List<String> sheetStyles,
    List<String> sheetPageStyles,
    List<Font> fonts,
    List<ThemeOption> options) {
  /** The word for a script that every page loads. */
  static final String EVERYWHERE = "all";

  /**
   * A script.
   *
   * @param on kinds of pages that load it
   * @param blocking true for one that must run before the page is painted
   */
  public record Script(String file, List<String> on, boolean blocking) {
    public Script {
      on = List.copyOf(on);
    }

    /** True when pages of this kind load it. */
    public boolean isFor(String kind) {
      return on.contains(kind) || on.contains(EVERYWHERE);
    }
  }

  /**
   * A font of the sheets.
   *
   * @param weight 400 or 700
   */
  public record Font(String family, int weight, String file) {}

  /** The JSON Schema of {@code theme.yaml}, made from the fields that its reader knows. */
  public static JsonSchema schema() {
    return ManifestFields.TABLE.schema();
  }

  public ThemeManifest {
    styles = List.copyOf(styles);
    inlineStyles = List.copyOf(inlineStyles);
    scripts = List.copyOf(scripts);
    sheetStyles = List.copyOf(sheetStyles);
    sheetPageStyles = List.copyOf(sheetPageStyles);
    fonts = List.copyOf(fonts);
    options = List.copyOf(options);
  }
}
