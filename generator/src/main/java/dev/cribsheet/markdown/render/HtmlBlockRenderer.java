package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.cribsheet.markdown.html.CharacterFilter;
import dev.cribsheet.markdown.html.HtmlAllowList;
import dev.cribsheet.markdown.html.HtmlTag;
import java.util.Optional;

/**
 * Renders a block of raw HTML. A {@code details} stays open for the blocks that follow, and text
 * outside a {@code summary} is put into a {@code p}.
 */
final class HtmlBlockRenderer {
  private final RenderScope scope;
  private final BasedSequence block;
  private final String source;
  private final MarkupWriter out;
  private boolean inParagraph;
  private int outerFrame;

  HtmlBlockRenderer(RenderScope scope, BasedSequence block, MarkupWriter out) {
    this.scope = scope;
    this.block = block;
    this.source = scope.text.source(block);
    this.out = out;
  }

  void render() {
    int at = 0;
    while (at < source.length()) {
      int next = source.indexOf('<', at);
      text(source.substring(at, next < 0 ? source.length() : next));
      at = next < 0 ? source.length() : markup(next);
    }
    endParagraph();
    endSummary();
    out.raw("\n").endBlock();
  }

  /** Renders the tag or comment at a {@code <}, and returns the offset after it. */
  private int markup(int at) {
    if (source.startsWith("<!--", at)) {
      int end = source.indexOf("-->", at + 4);
      return end < 0 ? source.length() : end + 3;
    }
    Optional<HtmlTag> tag = HtmlTag.parse(source, at);
    if (tag.isEmpty()) {
      incomplete(at);
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
      out.endBlock();
    } else if (tag.get().name().equals("p") || tag.get().name().equals("hr")) {
      endParagraph();
      out.raw(tag.get().name().equals("hr") && !inSummary() ? "<hr>\n" : "");
      scope.rawHtml.reportIgnored(tag.get(), piece, tag.get().attributes().keySet());
    } else if (inParagraph || !(tag.get().closing() && isKnown(tag.get().name()))) {
      startParagraph();
      scope.rawHtml.inline(piece, out);
    }
    return tag.get().end();
  }

  /** Renders a {@code <} that starts no complete tag; warns if it looks like one. */
  private void incomplete(int at) {
    startParagraph();
    boolean looksLikeTag =
        at + 1 < source.length() && !Character.isWhitespace(source.charAt(at + 1));
    if (looksLikeTag) {
      int line = source.indexOf('\n', at);
      String rest = source.substring(at, line < 0 ? source.length() : line);
      MarkupWriter unused = scope.writer();
      scope.rawHtml.refuse(
          block.subSequence(at, at + rest.length()),
          rest,
          "the tag '" + rest + "' is incomplete",
          unused);
    }
    out.text("<");
  }

  private static boolean isKnown(String tag) {
    return HtmlAllowList.allowsTag(tag) || HtmlAllowList.readsTag(tag);
  }

  private boolean inSummary() {
    return scope.tags.isOpen("summary");
  }

  private boolean summaryFits(HtmlTag tag) {
    return tag.closing() || scope.tags.top().equals("details");
  }

  private void text(String text) {
    if (!text.isBlank()) {
      startParagraph();
    }
    if (inParagraph || inSummary()) {
      out.text(CharacterFilter.decodeEntities(text));
    }
  }

  private void endSummary() {
    if (inSummary()) {
      scope.tags.close("summary", out);
    }
  }

  private void startParagraph() {
    if (!inParagraph && !inSummary()) {
      inParagraph = true;
      out.raw("<p>");
      outerFrame = scope.tags.enter();
    }
  }

  private void endParagraph() {
    if (inParagraph) {
      scope.tags.leave(outerFrame, out);
      inParagraph = false;
      out.raw("</p>").endBlock();
    }
  }
}
