package dev.cribsheet.markdown.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A parsed body.
 *
 * @param title the text of the H1 that was removed from the body, if any
 * @param sections at least one; only the first has no heading
 * @param footnotes the list of footnotes; empty if there are none
 * @param anchors the ids of raw anchors, which links can point to
 * @param source the Markdown of the sections shown, with a slot for each relative URL and each
 *     quoted number; empty unless requested
 * @param withheld sections that no page shows, in document order
 */
public record MarkdownDocument(
    Optional<String> title,
    List<MarkdownSection> sections,
    MarkdownText footnotes,
    List<String> anchors,
    MarkdownText source,
    List<WithheldSection> withheld) {
  public static final MarkdownDocument EMPTY =
      new MarkdownDocument(
          Optional.empty(),
          List.of(new MarkdownSection(Optional.empty(), MarkdownText.EMPTY, List.of())),
          MarkdownText.EMPTY,
          List.of(),
          MarkdownText.EMPTY,
          List.of());

  public MarkdownDocument {
    sections = List.copyOf(sections);
    anchors = List.copyOf(anchors);
    withheld = List.copyOf(withheld);
  }

  /** Returns a copy of the document with these withheld sections instead of its own. */
  public MarkdownDocument with(List<WithheldSection> apart) {
    return new MarkdownDocument(title, sections, footnotes, anchors, source, apart);
  }

  /** Returns a copy of the document with this Markdown as its source. */
  public MarkdownDocument with(MarkdownText markdown) {
    return new MarkdownDocument(title, sections, footnotes, anchors, markdown, withheld);
  }

  /** Returns the headings of the sections in document order; links can point to their ids. */
  public List<Heading> headings() {
    return sections.stream()
        .flatMap(section -> Stream.concat(section.heading().stream(), section.inner().stream()))
        .toList();
  }

  /** Returns the links and images of the sections, the footnotes and the withheld sections. */
  public List<MarkdownLink> links() {
    Stream<MarkdownText> bodies =
        sections.stream()
            .flatMap(
                s -> Stream.concat(s.heading().map(Heading::title).stream(), Stream.of(s.body())));
    Stream<MarkdownText> apart =
        withheld.stream().flatMap(part -> part.blocks().stream()).map(MarkdownBlock::text);
    return Stream.of(bodies, Stream.of(footnotes), apart)
        .flatMap(texts -> texts)
        .flatMap(text -> text.links().stream())
        .toList();
  }
}
