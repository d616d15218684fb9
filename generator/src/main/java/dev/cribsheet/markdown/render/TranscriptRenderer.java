package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;

/**
 * Renders a dialogue: a block quote that starts with {@code [!DIALOG]} and whose paragraphs begin
 * with the speaker's name in bold and a colon. Other blocks belong to the speaker before them.
 */
final class TranscriptRenderer {
  static final String KEYWORD = "DIALOG";

  private final RenderScope scope;

  TranscriptRenderer(RenderScope scope) {
    this.scope = scope;
  }

  void transcript(Paragraph first, int contentStart, MarkupWriter out) {
    out.raw("<div class=\"transcript\">\n");
    int outer = scope.tags.enter();
    if (first.getEndOffset() > contentStart) {
      turn(first, contentStart, out);
    }
    for (Node node = first.getNext(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph paragraph) {
        turn(paragraph, paragraph.getStartOffset(), out);
      } else {
        out.raw("<div class=\"turn\">");
        scope.blocks.block(node, out);
        out.raw("</div>\n");
      }
    }
    scope.tags.leave(outer, out);
    out.raw("</div>\n");
  }

  private void turn(Paragraph paragraph, int start, MarkupWriter out) {
    int end = speakerEnd(paragraph, start);
    out.raw("<p class=\"turn\">");
    if (end > start) {
      scope.inlines.children(paragraph, start, end, out);
      out.raw(" ");
    }
    out.raw("<span>");
    scope.inlines.children(paragraph, end, Integer.MAX_VALUE, out);
    out.raw("</span></p>\n").gap();
  }

  /** Returns where the speaker's name ends, or the start if the paragraph begins with none. */
  private static int speakerEnd(Paragraph paragraph, int start) {
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node.getStartOffset() >= start) {
        boolean name =
            node instanceof StrongEmphasis strong && strong.getText().trimEnd().endsWith(":");
        return name ? node.getEndOffset() : start;
      }
    }
    return start;
  }
}
