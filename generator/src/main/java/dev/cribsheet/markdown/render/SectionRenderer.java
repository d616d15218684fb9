package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.cribsheet.markdown.model.Heading;
import dev.cribsheet.markdown.model.MarkdownBlock;
import dev.cribsheet.markdown.model.MarkdownDocument;
import dev.cribsheet.markdown.model.MarkdownSection;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.markdown.model.WithheldSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Renders a body as sections that start at its level 2 headings. */
public final class SectionRenderer {
  private final RenderScope scope;
  private final Set<String> apart;
  private final StringBuilder shown;

  /**
   * Creates a renderer.
   *
   * @param apart the sections to withhold, by explicit id
   */
  public SectionRenderer(RenderScope scope, Set<String> apart) {
    this.scope = scope;
    this.apart = apart;
    this.shown = new StringBuilder(scope.text.text());
  }

  /**
   * Returns the text with spaces in place of the withheld sections, so that offsets stay the same.
   * Definitions of links and footnotes are kept, because other sections may use them.
   */
  public String shown() {
    return shown.toString();
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
    List<WithheldSection> withheld = new ArrayList<>();
    Node node = scope.document.getFirstChild();
    sections.add(section(Optional.empty(), scope.document, node));
    for (; node != null; node = node.getNext()) {
      if (startsSection(node)) {
        Heading heading = outline.of(node).orElseThrow();
        if (heading.named() && apart.contains(heading.id())) {
          erase(node);
          withheld.add(new WithheldSection(heading, blocks(node.getNext())));
        } else {
          sections.add(section(Optional.of(heading), node, node.getNext()));
        }
      }
    }
    MarkdownText footnotes = scope.footnotes.list();
    List<String> anchors = List.copyOf(scope.anchors);
    return new MarkdownDocument(
        outline.title(), sections, footnotes, anchors, MarkdownText.EMPTY, withheld);
  }

  /** Returns the Markdown of the rendered sections, with slots. */
  public MarkdownText source() {
    return scope.source.toText();
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

  /** Renders each block up to the next heading of level 2, and erases it from {@code shown}. */
  private List<MarkdownBlock> blocks(Node start) {
    List<MarkdownBlock> blocks = new ArrayList<>();
    for (Node node = start; node != null && !startsSection(node); node = node.getNext()) {
      if (node instanceof Reference || node instanceof FootnoteBlock) {
        continue;
      }
      erase(node);
      if (!(node instanceof HtmlCommentBlock)) {
        blocks.add(block(node));
      }
    }
    return blocks;
  }

  private MarkdownBlock block(Node node) {
    MarkupWriter out = scope.writer();
    int outer = scope.tags.enter();
    scope.blocks.block(node, out);
    scope.tags.leave(outer, out);
    return new MarkdownBlock(
        scope.headings.of(node),
        node instanceof OrderedList,
        out.toText(),
        scope.text.place(node.getChars()));
  }

  private void erase(Node node) {
    for (int i = node.getStartOffset(); i < node.getEndOffset(); i++) {
      if (shown.charAt(i) != '\n' && shown.charAt(i) != '\r') {
        shown.setCharAt(i, ' ');
      }
    }
  }

  private boolean startsSection(Node node) {
    return scope.headings.of(node).filter(heading -> heading.level() == 2).isPresent();
  }
}
