package dev.cribsheet.content.model;

import dev.cribsheet.markdown.model.MarkdownLink;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of the home page.
 *
 * @param page the link to the page of the pack that is shown there; absent for the other kinds
 */
public record HomeBlock(Kind kind, Optional<MarkdownLink> page) {
  /** What a block shows. */
  public enum Kind {
    LEDE,
    STEPS,
    PROGRESS,
    STUDY,
    PAGE;

    /** The word that authors write, except for a page. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The blocks of a home page that its author did not choose. */
  public static final List<HomeBlock> USUAL =
      Stream.of(Kind.LEDE, Kind.STEPS, Kind.PROGRESS, Kind.STUDY).map(HomeBlock::of).toList();

  public static HomeBlock of(Kind kind) {
    return new HomeBlock(kind, Optional.empty());
  }
}
