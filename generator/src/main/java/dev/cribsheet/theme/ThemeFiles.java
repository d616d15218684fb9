package dev.cribsheet.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of one theme. */
interface ThemeFiles {
  /** The bytes of a file; the path is relative to the theme, without {@code ..}. */
  Optional<byte[]> read(String path);

  /** A file as diagnostics show it. */
  String shown(String path);

  /** The paths of all templates, to find the one that an author meant. */
  List<String> templates();

  /** The files to publish besides styles, scripts and fonts, by the name that templates use. */
  default Map<String, byte[]> assets() {
    return Map.of();
  }
}
