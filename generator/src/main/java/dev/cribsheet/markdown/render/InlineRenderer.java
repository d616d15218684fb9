package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.source.BidiControls;

/** Renders inline nodes. */
final class InlineRenderer {
  private final RenderScope scope;
  private int from;
  private int until = Integer.MAX_VALUE;

  InlineRenderer(RenderScope scope) {
    this.scope = scope;
  }

  /** Renders all children and closes the raw tags that they leave open. */
  void children(Node parent, MarkupWriter out) {
    scope.enter(parent.getStartOffset());
    int outer = scope.tags.enter();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node.getStartOffset() >= from && node.getStartOffset() < until) {
        inline(node, out);
      }
    }
    scope.tags.leave(outer, out);
    scope.leave();
  }

  /** Renders the children that start in a range, and cuts off text at the end of the range. */
  void children(Node parent, int rangeStart, int rangeEnd, MarkupWriter out) {
    from = rangeStart;
    until = rangeEnd;
    children(parent, out);
    from = 0;
    until = Integer.MAX_VALUE;
  }

  private void inline(Node node, MarkupWriter out) {
    if (node instanceof Text) {
      String text = cut(node.getChars());
      scope.foreign.check(text, node.getStartOffset());
      scope.estimates.text(text, node.getStartOffset(), out);
    } else if (node instanceof SoftLineBreak) {
      out.text("\n");
    } else if (node instanceof Code code) {
      code(code, out);
    } else if (node instanceof StrongEmphasis) {
      element("strong", node, out);
    } else if (node instanceof Emphasis) {
      element("em", node, out);
    } else if (node instanceof Link link) {
      scope.links.link(link, link, out);
    } else if (node instanceof RefNode reference) {
      reference(reference, out);
    } else {
      other(node, out);
    }
  }

  private void reference(RefNode node, MarkupWriter out) {
    Reference target = node.isDefined() ? node.getReferenceNode(scope.document) : null;
    if (target == null) {
      scope.dangling.check(node);
      scope.links.asText(node, out);
    } else if (node instanceof ImageRef) {
      scope.source.use(target);
      scope.links.image(node, target, out);
    } else {
      scope.source.use(target);
      scope.links.link(node, target, out);
    }
  }

  private void entity(Node node, MarkupWriter out) {
    String decoded = scope.text.decoded(node.getChars());
    if (BidiControls.find(decoded).isPresent()) {
      scope.report(
          DiagnosticCode.TURNED_TEXT,
          node.getChars(),
          BidiControls.described(decoded.codePointAt(0)),
          "delete it: it can make text display differently from how it is written");
    }
    out.text(decoded);
  }

  private void other(Node node, MarkupWriter out) {
    if (node instanceof HtmlEntity) {
      entity(node, out);
    } else if (node instanceof HardLineBreak) {
      out.raw("<br>").text("\n");
    } else if (node instanceof Image image) {
      scope.links.image(image, image, out);
    } else if (node instanceof AutoLink link) {
      scope.links.automatic(link, out);
    } else if (node instanceof MailLink link) {
      scope.links.automatic(link, out);
    } else if (node instanceof HtmlInlineBase html) {
      scope.policy.html(html, scope, out);
    } else if (node instanceof Strikethrough) {
      element("del", node, out);
    } else if (node instanceof Footnote footnote) {
      scope.footnotes.reference(footnote, out);
    } else if (node instanceof TextBase) {
      children(node, out);
    } else {
      out.text(scope.text.decoded(node.getChars()));
    }
  }

  private void element(String name, Node node, MarkupWriter out) {
    out.raw("<").raw(name).raw(">");
    children(node, out);
    out.raw("</").raw(name).raw(">");
  }

  private void code(Code code, MarkupWriter out) {
    String text = scope.text.source(code.getText()).replace('\n', ' ');
    boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ");
    if (padded && !text.isBlank()) {
      text = text.substring(1, text.length() - 1);
    }
    boolean inCell = code.getAncestorOfType(TableCell.class) != null;
    out.raw("<code>").text(inCell ? text.replace("\\|", "|") : text).raw("</code>");
  }

  private String cut(BasedSequence piece) {
    if (piece.getEndOffset() <= until) {
      return scope.text.source(piece);
    }
    return scope.text.source(piece.subSequence(0, until - piece.getStartOffset())).stripTrailing();
  }
}
