package dev.cribsheet.content.model;

import dev.cribsheet.markdown.model.MarkdownLink;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A block of the home page.
 *
 * @param page the link to the page shown in the block; absent for the other kinds
 */
public record HomeBlock(Kind kind, Optional<MarkdownLink> page) {
  /** The kinds of blocks. */
  public enum Kind {
    LEDE,
    STEPS,
    PROGRESS,
    STUDY,
    PAGE;

    /** Returns the keyword in YAML; for a page, authors write its path instead. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The blocks of the home page if the author has not chosen any. */
  public static final List<HomeBlock> USUAL =
      Stream.of(Kind.LEDE, Kind.STEPS, Kind.PROGRESS, Kind.STUDY).map(HomeBlock::of).toList();

  public static HomeBlock of(Kind kind) {
    return new HomeBlock(kind, Optional.empty());
  }
}
