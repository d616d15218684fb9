package dev.cribsheet.markdown.model;

import java.util.List;

/** A section that is read and checked, but is not part of the page. */
public record WithheldSection(Heading heading, List<MarkdownBlock> blocks) {
  public WithheldSection {
    blocks = List.copyOf(blocks);
  }
}
