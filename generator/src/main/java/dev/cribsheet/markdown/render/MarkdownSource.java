package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.cribsheet.markdown.model.MarkdownSlot;
import dev.cribsheet.markdown.model.MarkdownText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Markdown source of what a page shows, without comments and unused definitions. */
final class MarkdownSource {
  private static final Pattern HTML_COMMENT = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);
  private static final Pattern DIAGRAM_COMMENT = Pattern.compile("(?m)^[ \\t>]*%%.*\\n?");
  private static final Pattern BLANK_LINES = Pattern.compile("\\n(?:[ \\t]*\\n){2,}");

  private record Piece(int end, Optional<MarkdownSlot> slot) {}

  private final RenderScope scope;

  /** The ranges that are replaced or removed, by start offset. */
  private final SortedMap<Integer, Piece> pieces = new TreeMap<>();

  private final Set<Reference> used = new HashSet<>();

  MarkdownSource(RenderScope scope) {
    this.scope = scope;
  }

  /** Replaces a URL with a slot. */
  void address(BasedSequence place, MarkdownSlot slot) {
    if (!scope.text.source(place).startsWith("<")) {
      slot(place.getStartOffset(), place.getEndOffset(), slot);
    }
  }

  void slot(int start, int end, MarkdownSlot slot) {
    pieces.putIfAbsent(start, new Piece(end, Optional.of(slot)));
  }

  /** Marks a link definition as used, so that it is kept. */
  void use(Reference definition) {
    used.add(definition);
  }

  /** Returns the Markdown; call it after everything is rendered. */
  MarkdownText toText() {
    for (Node node : scope.document.getDescendants()) {
      hide(node);
    }
    String text = scope.text.text();
    List<String> chunks = new ArrayList<>();
    List<MarkdownSlot> slots = new ArrayList<>();
    StringBuilder chunk = new StringBuilder();
    int done = 0;
    for (SortedMap.Entry<Integer, Piece> piece : pieces.entrySet()) {
      if (piece.getKey() >= done) {
        chunk.append(text, done, piece.getKey());
        done = piece.getValue().end();
        if (piece.getValue().slot().isPresent()) {
          chunks.add(tidy(chunk));
          slots.add(piece.getValue().slot().get());
          chunk.setLength(0);
        }
      }
    }
    chunks.add(tidy(chunk.append(text, done, text.length())));
    return new MarkdownText(chunks, slots, "");
  }

  /** Collapses the blank lines around removed parts. */
  private static String tidy(StringBuilder chunk) {
    return BLANK_LINES.matcher(chunk).replaceAll("\n\n");
  }

  private void hide(Node node) {
    boolean unused =
        node instanceof Reference definition && !used.contains(definition)
            || node instanceof FootnoteBlock note && !scope.footnotes.isUsed(note);
    boolean comment = node instanceof HtmlCommentBlock || node instanceof HtmlInlineComment;
    if (unused || comment || scope.headings.isDropped(node)) {
      hide(node.getStartOffset(), node.getEndOffset());
    } else if (node instanceof HtmlBlock) {
      hide(HTML_COMMENT, node);
    } else if (node instanceof FencedCodeBlock code && code.getInfo().startsWith("mermaid")) {
      hide(DIAGRAM_COMMENT, node);
    }
  }

  private void hide(Pattern pattern, Node node) {
    String text = scope.text.text().substring(node.getStartOffset(), node.getEndOffset());
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      hide(node.getStartOffset() + found.start(), node.getStartOffset() + found.end());
    }
  }

  private void hide(int start, int end) {
    pieces.put(start, new Piece(end, Optional.empty()));
  }
}
