package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;

/**
 * Renders a dialogue: a block quote that starts with {@code [!DIALOG]} and whose paragraphs begin
 * with the speaker's name and a colon, both in bold. Other blocks belong to the speaker before
 * them. The first speaker leads; the turns of others are marked.
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
    String lead = "";
    if (first.getEndOffset() > contentStart) {
      lead = turn(first, contentStart, lead, out);
    }
    for (Node node = first.getNext(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph paragraph) {
        lead = turn(paragraph, paragraph.getStartOffset(), lead, out);
      } else {
        out.raw("<div class=\"turn\">");
        scope.blocks.block(node, out);
        out.raw("</div>\n");
      }
    }
    scope.tags.leave(outer, out);
    out.raw("</div>\n");
  }

  /** Renders a turn, and returns the name of the first speaker so far. */
  private String turn(Paragraph paragraph, int start, String lead, MarkupWriter out) {
    Optional<StrongEmphasis> name = speaker(paragraph, start);
    String speaker = name.map(node -> node.getText().toString()).orElse(lead);
    boolean leads = lead.isEmpty() || speaker.equals(lead);
    int end = name.map(Node::getEndOffset).orElse(start);
    out.raw(leads ? "<p class=\"turn\">" : "<p class=\"turn turn-other\">");
    if (end > start) {
      scope.inlines.children(paragraph, start, end, out);
      out.raw(" ");
    }
    out.raw("<span>");
    scope.inlines.children(paragraph, end, Integer.MAX_VALUE, out);
    out.raw("</span></p>\n").endBlock();
    return leads ? speaker : lead;
  }

  private static Optional<StrongEmphasis> speaker(Paragraph paragraph, int start) {
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node.getStartOffset() >= start) {
        return node instanceof StrongEmphasis strong && strong.getText().trimEnd().endsWith(":")
            ? Optional.of(strong)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
