package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.util.ast.Node;
import dev.cribsheet.markdown.model.Heading;
import dev.cribsheet.markdown.model.MarkdownDocument;
import dev.cribsheet.markdown.model.MarkdownSection;
import dev.cribsheet.markdown.model.MarkdownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Renders a body as sections that start at its level 2 headings. */
public final class SectionRenderer {
  private final RenderScope scope;

  public SectionRenderer(RenderScope scope) {
    this.scope = scope;
  }

  /**
   * Renders the body.
   *
   * @param title the title of the page; if empty, a leading H1 becomes the title
   */
  public MarkdownDocument render(Optional<String> title) {
    scope.isBody = true;
    scope.estimates.compute();
    HeadingOutline outline = new HeadingOutline(scope, title);
    scope.headings = outline;
    List<MarkdownSection> sections = new ArrayList<>();
    Node node = scope.document.getFirstChild();
    sections.add(section(Optional.empty(), scope.document, node));
    for (; node != null; node = node.getNext()) {
      if (startsSection(node)) {
        sections.add(section(outline.of(node), node, node.getNext()));
      }
    }
    MarkdownText footnotes = scope.footnotes.list();
    return new MarkdownDocument(outline.title(), sections, footnotes, List.copyOf(scope.anchors));
  }

  /** Renders the blocks up to the next heading of level 2. */
  private MarkdownSection section(Optional<Heading> heading, Node top, Node start) {
    heading.ifPresent(found -> scope.heading = found.title().plain());
    scope.inner.clear();
    MarkupWriter out = scope.writer();
    scope.headings.anchors(top, out);
    int outer = scope.tags.enter();
    for (Node node = start; node != null && !startsSection(node); node = node.getNext()) {
      if (scope.headings.isDropped(node)) {
        scope.headings.anchors(node, out);
      } else {
        scope.blocks.block(node, out);
      }
    }
    scope.tags.leave(outer, out);
    return new MarkdownSection(heading, out.toText(), scope.inner);
  }

  private boolean startsSection(Node node) {
    return scope.headings.of(node).filter(heading -> heading.level() == 2).isPresent();
  }
}
