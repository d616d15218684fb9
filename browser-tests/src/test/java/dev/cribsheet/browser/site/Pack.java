package dev.cribsheet.browser.site;

import java.nio.file.Path;

/** A content pack that this build made a site of. */
public enum Pack {
  /** The pack that we publish. */
  SYSTEM_DESIGN(Path.of("..", "content", "target", "site")),
  /** A small one about another kind of interview, written from right to left. */
  ARABIC(Path.of("target", "arabic")),
  /** A bank with one question more than a page shows; a test of the generator makes it. */
  BANK_OF_51(Path.of("..", "generator", "target", "banks", "51")),
  /** A bank of 20 pages; a test of the generator makes it. */
  BANK_OF_1000(Path.of("..", "generator", "target", "banks", "1000"));

  private final Path folder;

  Pack(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder.toAbsolutePath().normalize();
  }
}
