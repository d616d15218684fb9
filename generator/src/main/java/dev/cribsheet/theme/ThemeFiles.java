package dev.cribsheet.theme;

import java.util.Optional;

/** Where the files of one theme are. */
interface ThemeFiles {
  /** The file's bytes; the path is relative to the theme and has no {@code ..} in it. */
  Optional<byte[]> read(String path);
}
