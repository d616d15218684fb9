package dev.cribsheet.markdown.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A parsed body.
 *
 * @param title the text of the H1 that was removed from the body, if any
 * @param sections at least one; only the first has no heading
 * @param footnotes the list of footnotes, empty if there are none
 * @param anchors the ids of raw anchors, which links can point to
 */
public record MarkdownDocument(
    Optional<String> title,
    List<MarkdownSection> sections,
    MarkdownText footnotes,
    List<String> anchors) {
  public static final MarkdownDocument EMPTY =
      new MarkdownDocument(
          Optional.empty(),
          List.of(new MarkdownSection(Optional.empty(), MarkdownText.EMPTY, List.of())),
          MarkdownText.EMPTY,
          List.of());

  public MarkdownDocument {
    sections = List.copyOf(sections);
    anchors = List.copyOf(anchors);
  }

  /** Returns all headings in document order; links can point to their ids. */
  public List<Heading> headings() {
    return sections.stream()
        .flatMap(section -> Stream.concat(section.heading().stream(), section.inner().stream()))
        .toList();
  }

  /** Returns the links and images of the sections in document order, then of the footnotes. */
  public List<MarkdownLink> links() {
    Stream<MarkdownText> bodies =
        sections.stream()
            .flatMap(
                s -> Stream.concat(s.heading().map(Heading::title).stream(), Stream.of(s.body())));
    return Stream.concat(bodies, Stream.of(footnotes)).flatMap(t -> t.links().stream()).toList();
  }
}
