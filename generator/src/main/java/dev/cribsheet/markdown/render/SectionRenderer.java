package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.util.ast.Node;
import dev.cribsheet.markdown.model.Heading;
import dev.cribsheet.markdown.model.MarkdownDocument;
import dev.cribsheet.markdown.model.MarkdownSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Renders a body as sections that start at its level 2 headings. */
public final class SectionRenderer {
  private final RenderScope scope;
  private final List<MarkdownSection> sections = new ArrayList<>();
  private Optional<Heading> current = Optional.empty();
  private MarkupWriter out;
  private int outerFrame;

  public SectionRenderer(RenderScope scope) {
    this.scope = scope;
  }

  /**
   * Renders the body.
   *
   * @param title the title of the page; if empty, a leading H1 becomes the title
   */
  public MarkdownDocument render(Optional<String> title) {
    scope.estimates.compute();
    HeadingOutline outline = new HeadingOutline(scope, title);
    scope.headings = outline;
    start(Optional.empty());
    for (Node node = scope.document.getFirstChild(); node != null; node = node.getNext()) {
      Optional<Heading> heading = outline.of(node).filter(h -> h.level() == 2);
      if (heading.isPresent()) {
        finish();
        start(heading);
      } else if (!outline.isDropped(node)) {
        scope.blocks.block(node, out);
      }
    }
    finish();
    return new MarkdownDocument(outline.title(), sections, scope.footnotes.list());
  }

  private void start(Optional<Heading> heading) {
    current = heading;
    heading.ifPresent(found -> scope.heading = found.title().plain());
    out = scope.writer();
    outerFrame = scope.tags.enter();
  }

  private void finish() {
    scope.tags.leave(outerFrame, out);
    sections.add(new MarkdownSection(current, out.toText(), scope.inner));
    scope.inner.clear();
  }
}
