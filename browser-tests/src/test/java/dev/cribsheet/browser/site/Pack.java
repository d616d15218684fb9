package dev.cribsheet.browser.site;

import java.nio.file.Path;

/** A content pack that this build renders. */
public enum Pack {
  /** The pack that we publish. */
  SYSTEM_DESIGN(Path.of("..", "content", "target", "site")),
  /** A small right-to-left pack about another kind of interview. */
  ARABIC(Path.of("target", "arabic"));

  private final Path folder;

  Pack(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder.toAbsolutePath().normalize();
  }
}
