package dev.cribsheet.browser.site;

import java.nio.file.Path;

/** A content pack that this build renders. */
public enum Pack {
  /** The pack that we publish. */
  SYSTEM_DESIGN(Path.of("..", "content", "target", "site")),
  /** A small right-to-left pack about another kind of interview. */
  ARABIC(Path.of("target", "arabic")),
  /** A bank with one more question than a page shows; a generator test builds it. */
  BANK_OF_51(Path.of("..", "generator", "target", "banks", "51")),
  /** A bank of 20 pages; a generator test builds it. */
  BANK_OF_1000(Path.of("..", "generator", "target", "banks", "1000"));

  private final Path folder;

  Pack(Path folder) {
    this.folder = folder;
  }

  /** Returns whether the questions are numbered copies of a single question. */
  public boolean isGenerated() {
    return this == BANK_OF_51 || this == BANK_OF_1000;
  }

  Path folder() {
    return folder.toAbsolutePath().normalize();
  }
}
