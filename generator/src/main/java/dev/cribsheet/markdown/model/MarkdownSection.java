package dev.cribsheet.markdown.model;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of a document that starts with a heading of level 2; the first one has none.
 *
 * @param inner the headings inside the body, in order
 */
public record MarkdownSection(Optional<Heading> heading, MarkdownText body, List<Heading> inner) {
  public MarkdownSection {
    inner = List.copyOf(inner);
  }
}
