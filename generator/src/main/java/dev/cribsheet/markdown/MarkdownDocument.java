package dev.cribsheet.markdown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  static final MarkdownDocument EMPTY =
      new MarkdownDocument(
          Optional.empty(),
          List.of(new MarkdownSection(Optional.empty(), MarkdownText.EMPTY, List.of())),
          MarkdownText.EMPTY);

  public MarkdownDocument {
    sections = List.copyOf(sections);
  }

  /** All headings in order. */
  public List<Heading> headings() {
    return sections.stream()
        .flatMap(section -> Stream.concat(section.heading().stream(), section.inner().stream()))
        .toList();
  }

  /** All links and images: those of the headings and bodies in order, then of the footnotes. */
  public List<MarkdownLink> links() {
    Stream<MarkdownText> texts =
        sections.stream()
            .flatMap(
                section ->
                    Stream.concat(
                        section.heading().map(Heading::title).stream(), Stream.of(section.body())));
    return Stream.concat(texts, Stream.of(footnotes)).flatMap(t -> t.links().stream()).toList();
  }

  /** The ids that a link may point to. */
  public Set<String> anchors() {
    Set<String> anchors = new LinkedHashSet<>();
    headings().forEach(heading -> anchors.add(heading.id()));
    return anchors;
  }
}
