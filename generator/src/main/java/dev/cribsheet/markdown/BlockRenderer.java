package dev.cribsheet.markdown;

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

/** The blocks of a text. */
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

  /** All children; raw tags that they leave open are closed. */
  void children(Node parent, MarkupWriter out) {
    int outer = scope.tags.enter();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node, out);
    }
    scope.tags.leave(outer, out);
  }

  void block(Node node, MarkupWriter out) {
    scope.enter(node.getStartOffset());
    if (node instanceof Paragraph) {
      out.raw("<p>");
      scope.inlines.children(node, out);
      out.raw("</p>\n");
    } else if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
      scope.headings.inner(heading, scope, out);
    } else if (node instanceof ListBlock list && !(list instanceof DefinitionList)) {
      lists.list(list, out);
    } else if (node instanceof FencedCodeBlock fenced) {
      fences.fenced(fenced, out);
    } else if (node instanceof IndentedCodeBlock indented) {
      fences.indented(scope.text.spelling(indented.getContentChars().trimTailBlankLines()), out);
    } else if (node instanceof TableBlock table) {
      tables.table(table, out);
    } else if (node instanceof BlockQuote quote) {
      callouts.quote(quote, out);
    } else {
      rare(node, out);
    }
    out.gap();
    scope.leave();
  }

  private void rare(Node node, MarkupWriter out) {
    if (node instanceof HtmlBlockBase html) {
      scope.restrictions.html(html, scope, out);
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
