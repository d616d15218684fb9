package dev.cribsheet.validate;

import dev.cribsheet.content.model.ContentDiagrams;
import dev.cribsheet.content.model.QuestionParts;
import dev.cribsheet.markdown.model.Heading;
import dev.cribsheet.markdown.model.LinkAddress;
import dev.cribsheet.markdown.model.MarkdownDocument;
import dev.cribsheet.markdown.model.MarkdownLink;
import dev.cribsheet.markdown.model.WithheldSection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parts of text that rules check, without source positions. Only the withheld sections keep
 * theirs.
 *
 * @param diagrams the names that sheets use for the diagrams
 * @param sheetFaults the problems that rules report in the parts for a question's sheet
 */
record TextOutline(
    List<String> anchors,
    List<Link> links,
    Set<String> diagrams,
    List<String> sheetFaults,
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
        sheetFaults(QuestionParts.of(body)),
        body.withheld());
  }

  private static List<String> sheetFaults(QuestionParts parts) {
    return Stream.concat(
            parts.others().stream().map(Heading::id), Stream.of(String.valueOf(parts.isEmpty())))
        .toList();
  }

  private static String anchor(Heading heading) {
    return heading.level() + (heading.named() ? "#" : "") + heading.id();
  }
}
