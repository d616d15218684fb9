package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.cribsheet.markdown.html.CharacterFilter;
import dev.cribsheet.markdown.html.HtmlAllowList;
import dev.cribsheet.markdown.html.HtmlTag;
import java.util.Optional;

/** A block of raw HTML: details stay open over the blocks that follow, loose text gets a p. */
final class HtmlBlockRenderer {
  private final RenderScope scope;
  private final BasedSequence block;
  private final String spelling;
  private final MarkupWriter out;
  private boolean inParagraph;
  private int outerFrame;

  HtmlBlockRenderer(RenderScope scope, BasedSequence block, MarkupWriter out) {
    this.scope = scope;
    this.block = block;
    this.spelling = scope.text.spelling(block);
    this.out = out;
  }

  void render() {
    int at = 0;
    while (at < spelling.length()) {
      int next = spelling.indexOf('<', at);
      text(spelling.substring(at, next < 0 ? spelling.length() : next));
      at = next < 0 ? spelling.length() : markup(next);
    }
    endParagraph();
    endSummary();
    out.raw("\n").gap();
  }

  /** What starts with a {@code <}; returns the offset after it. */
  private int markup(int at) {
    if (spelling.startsWith("<!--", at)) {
      int end = spelling.indexOf("-->", at + 4);
      return end < 0 ? spelling.length() : end + 3;
    }
    Optional<HtmlTag> tag = HtmlTag.parse(spelling, at);
    if (tag.isEmpty()) {
      broken(at);
      return at + 1;
    }
    BasedSequence piece = block.subSequence(at, tag.get().end());
    if (tag.get().name().equals("details")) {
      endParagraph();
      endSummary();
      scope.rawHtml.pass(tag.get(), piece, out);
    } else if (tag.get().name().equals("summary") && summaryFits(tag.get())) {
      endParagraph();
      scope.rawHtml.pass(tag.get(), piece, out);
      out.gap();
    } else if (inParagraph || !(tag.get().closing() && HtmlAllowList.tag(tag.get().name()))) {
      startParagraph();
      scope.rawHtml.inline(piece, out);
    }
    return tag.get().end();
  }

  /** A {@code <} that opens no tag; a warning when it looks as if it should. */
  private void broken(int at) {
    startParagraph();
    boolean meant = at + 1 < spelling.length() && !Character.isWhitespace(spelling.charAt(at + 1));
    if (meant) {
      int line = spelling.indexOf('\n', at);
      String rest = spelling.substring(at, line < 0 ? spelling.length() : line);
      MarkupWriter unused = scope.writer();
      scope.rawHtml.refuse(
          block.subSequence(at, at + rest.length()), rest, "is incomplete", unused);
    }
    out.text("<");
  }

  private boolean summaryFits(HtmlTag tag) {
    return tag.closing() || scope.tags.top().equals("details");
  }

  private void text(String text) {
    if (!text.isBlank()) {
      startParagraph();
    }
    if (inParagraph || scope.tags.top().equals("summary")) {
      out.text(CharacterFilter.entities(text));
    }
  }

  private void endSummary() {
    if (scope.tags.top().equals("summary")) {
      scope.tags.close("summary", out);
    }
  }

  private void startParagraph() {
    if (!inParagraph && !scope.tags.top().equals("summary")) {
      inParagraph = true;
      out.raw("<p>");
      outerFrame = scope.tags.enter();
    }
  }

  private void endParagraph() {
    if (inParagraph) {
      scope.tags.leave(outerFrame, out);
      inParagraph = false;
      out.raw("</p>").gap();
    }
  }
}
