package dev.cribsheet.browser.site;

import java.nio.file.Path;

/** A content pack that this build made a site of. */
public enum Pack {
  /** The pack that we publish. */
  SYSTEM_DESIGN(Path.of("..", "content", "target", "site")),
  /** A small one about another kind of interview, written from right to left. */
  ARABIC(Path.of("target", "arabic"));

  private final Path folder;

  Pack(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder.toAbsolutePath().normalize();
  }
}
