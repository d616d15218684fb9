package dev.cribsheet.markdown.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A whole body as plain data.
 *
 * @param title the text of the first H1 when it was taken out of the body
 * @param sections at least one; only the first has no heading
 * @param footnotes the list of footnotes, empty when there are none
 */
public record MarkdownDocument(
    Optional<String> title, List<MarkdownSection> sections, MarkdownText footnotes) {
  public static final MarkdownDocument EMPTY =
      new MarkdownDocument(
          Optional.empty(),
          List.of(new MarkdownSection(Optional.empty(), MarkdownText.EMPTY, List.of())),
          MarkdownText.EMPTY);

  public MarkdownDocument {
    sections = List.copyOf(sections);
  }

  /** All headings in order; their ids are what a link may point to. */
  public List<Heading> headings() {
    return sections.stream()
        .flatMap(section -> Stream.concat(section.heading().stream(), section.inner().stream()))
        .toList();
  }

  /** Links and images: those of the headings and bodies in order, then of the footnotes. */
  public List<MarkdownLink> links() {
    List<MarkdownLink> links = new ArrayList<>();
    for (MarkdownSection section : sections) {
      section.heading().ifPresent(heading -> links.addAll(heading.title().links()));
      links.addAll(section.body().links());
    }
    links.addAll(footnotes.links());
    return links;
  }
}
