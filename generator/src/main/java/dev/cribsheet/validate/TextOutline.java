package dev.cribsheet.validate;

import dev.cribsheet.content.model.ContentDiagrams;
import dev.cribsheet.markdown.model.EstimateResult;
import dev.cribsheet.markdown.model.Heading;
import dev.cribsheet.markdown.model.LinkAddress;
import dev.cribsheet.markdown.model.ListItems;
import dev.cribsheet.markdown.model.MarkdownDocument;
import dev.cribsheet.markdown.model.MarkdownLink;
import dev.cribsheet.markdown.model.WithheldSection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parts of a text that rules check, without source positions, except those of withheld
 * sections.
 *
 * @param diagrams the names that sheets use for the diagrams
 * @param sheetParts two flags per section: true if it has no list, and true if it has no estimate
 */
record TextOutline(
    List<String> anchors,
    List<Link> links,
    Set<String> diagrams,
    List<Boolean> sheetParts,
    List<WithheldSection> withheld) {
  /** One link or image. */
  record Link(MarkdownLink.Kind kind, String destination, Optional<LinkAddress> address) {}

  static TextOutline of(MarkdownDocument body) {
    return new TextOutline(
        Stream.concat(body.headings().stream().map(TextOutline::anchor), body.anchors().stream())
            .toList(),
        body.links().stream()
            .map(link -> new Link(link.kind(), link.destination(), link.address()))
            .toList(),
        ContentDiagrams.of("", body).keySet(),
        body.sections().stream()
            .flatMap(
                section ->
                    Stream.of(
                        ListItems.of(section.body()).isEmpty(),
                        EstimateResult.of(section.body()).isEmpty()))
            .toList(),
        body.withheld());
  }

  private static String anchor(Heading heading) {
    return heading.level() + (heading.named() ? "#" : "") + heading.id();
  }
}
