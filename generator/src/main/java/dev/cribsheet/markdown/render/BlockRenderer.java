package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.cribsheet.markdown.model.Heading;
import java.util.Optional;

/** Renders blocks. */
final class BlockRenderer {
  private final RenderScope scope;
  private final ListRenderer lists;
  private final TableRenderer tables;
  private final CalloutRenderer callouts;
  private final FenceRenderer fences;

  BlockRenderer(RenderScope scope) {
    this.scope = scope;
    this.lists = new ListRenderer(scope);
    this.tables = new TableRenderer(scope);
    this.callouts = new CalloutRenderer(scope);
    this.fences = new FenceRenderer(scope);
  }

  /** Renders all children and closes the raw tags that they leave open. */
  void children(Node parent, MarkupWriter out) {
    int outer = scope.tags.enter();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node, out);
    }
    scope.tags.leave(outer, out);
  }

  void block(Node node, MarkupWriter out) {
    scope.enter(node.getStartOffset());
    if (node instanceof Paragraph paragraph) {
      scope.foreign.check(paragraph);
      out.raw("<p>");
      scope.inlines.children(node, out);
      out.raw("</p>\n");
    } else if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
      heading(heading, out);
    } else if (node instanceof ListBlock list && !(list instanceof DefinitionList)) {
      lists.list(list, out);
    } else if (node instanceof FencedCodeBlock fenced) {
      fences.fenced(fenced, out);
    } else if (node instanceof IndentedCodeBlock indented) {
      fences.code("", scope.text.source(indented.getContentChars().trimTailBlankLines()), out);
    } else if (node instanceof TableBlock table) {
      tables.table(table, out);
    } else if (node instanceof BlockQuote quote) {
      callouts.quote(quote, out);
    } else {
      other(node, out);
    }
    out.endBlock();
    scope.leave();
  }

  private void heading(com.vladsch.flexmark.ast.Heading node, MarkupWriter out) {
    Optional<Heading> outlined = scope.headings.of(node);
    if (outlined.isEmpty()) {
      // Headings in footnotes are not part of the outline.
      out.raw("<p><strong>");
      scope.inlines.children(node, out);
      out.raw("</strong></p>\n");
      return;
    }
    Heading heading = outlined.get();
    scope.inner.add(heading);
    scope.heading = heading.title().plain();
    scope.headings.anchors(node, out);
    out.raw("<h" + heading.level()).attribute("id", heading.id()).raw(">");
    out.append(heading.title()).raw("</h" + heading.level() + ">\n");
  }

  private void other(Node node, MarkupWriter out) {
    if (node instanceof HtmlBlockBase html) {
      scope.policy.html(html, scope, out);
    } else if (node instanceof ThematicBreak) {
      out.raw("<hr>\n");
    } else if (node instanceof DefinitionList list) {
      lists.definitions(list, out);
    } else if (node instanceof Reference reference) {
      scope.links.definition(reference);
    } else if (!(node instanceof FootnoteBlock)) {
      children(node, out);
    }
  }
}
