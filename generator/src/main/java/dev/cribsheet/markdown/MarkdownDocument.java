package dev.cribsheet.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A whole body as plain data.
 *
 * @param title the text of the first H1 when it was taken out of the body
 * @param sections at least one; only the first has no heading
 * @param footnotes the list of footnotes, empty when there are none
 * @param headings all of them in order; their ids are what a link may point to
 * @param links and images: those of the headings and bodies in order, then of the footnotes
 */
public record MarkdownDocument(
    Optional<String> title,
    List<MarkdownSection> sections,
    MarkdownText footnotes,
    List<Heading> headings,
    List<MarkdownLink> links) {
  static final MarkdownDocument EMPTY =
      of(
          Optional.empty(),
          List.of(new MarkdownSection(Optional.empty(), MarkdownText.EMPTY, List.of())),
          MarkdownText.EMPTY);

  public MarkdownDocument {
    sections = List.copyOf(sections);
    headings = List.copyOf(headings);
    links = List.copyOf(links);
  }

  static MarkdownDocument of(
      Optional<String> title, List<MarkdownSection> sections, MarkdownText footnotes) {
    List<Heading> headings = new ArrayList<>();
    List<MarkdownLink> links = new ArrayList<>();
    for (MarkdownSection section : sections) {
      section.heading().ifPresent(heading -> links.addAll(heading.title().links()));
      section.heading().ifPresent(headings::add);
      headings.addAll(section.inner());
      links.addAll(section.body().links());
    }
    links.addAll(footnotes.links());
    return new MarkdownDocument(title, sections, footnotes, headings, links);
  }
}
