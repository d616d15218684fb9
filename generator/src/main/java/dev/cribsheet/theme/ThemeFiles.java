package dev.cribsheet.theme;

import java.util.Optional;

/** The files of one theme. */
interface ThemeFiles {
  /** The bytes of a file; the path is relative to the theme, without {@code ..}. */
  Optional<byte[]> read(String path);
}
