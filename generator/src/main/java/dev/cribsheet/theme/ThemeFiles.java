package dev.cribsheet.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of one theme. */
interface ThemeFiles {
  /** Returns the bytes of a file; the path is relative to the theme, without {@code ..}. */
  Optional<byte[]> read(String path);

  /** Returns the path of a file as diagnostics show it. */
  String shown(String path);

  /** Returns the paths of all templates, for suggestions in diagnostics. */
  List<String> templates();

  /**
   * Returns the files to publish besides styles, scripts and fonts, by the names that templates
   * use.
   */
  default Map<String, byte[]> assets() {
    return Map.of();
  }
}
