package dev.cribsheet.theme;

import dev.cribsheet.yaml.JsonSchema;
import java.util.List;
import java.util.Optional;

/**
 * The contents of {@code theme.yaml}.
 *
 * @param parent the theme that this one extends
 * @param styles CSS files, in the order in which they are joined
 * @param inlineStyles CSS files for the "page not found" page; empty means the same as {@code
 *     styles}
 * @param sheetStyles CSS files for sheets, on screen and on paper
 * @param sheetPageStyles CSS files for the page around a sheet
 * @param options the options that a site may set
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
  /** The kind that stands for all pages. */
  static final String EVERYWHERE = "all";

  /** A script for some kinds of pages; a blocking script runs before the page is painted. */
  public record Script(String file, List<String> on, boolean blocking) {
    public Script {
      on = List.copyOf(on);
    }

    /** Returns whether pages of this kind load the script. */
    public boolean isFor(String kind) {
      return on.contains(kind) || on.contains(EVERYWHERE);
    }
  }

  /**
   * A font for sheets.
   *
   * @param weight 400 or 700
   * @param script the ISO 15924 code of the only writing system that it is for; empty for all
   */
  public record Font(String family, int weight, String file, Optional<String> script) {}

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
