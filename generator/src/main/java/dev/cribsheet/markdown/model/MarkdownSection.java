package dev.cribsheet.markdown.model;

import java.util.List;
import java.util.Optional;

/**
 * The part of a document from one level 2 heading to the next. The first section has no heading.
 *
 * @param inner the headings inside the body, in document order
 */
public record MarkdownSection(Optional<Heading> heading, MarkdownText body, List<Heading> inner) {
  public MarkdownSection {
    inner = List.copyOf(inner);
  }
}
