package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import dev.cribsheet.html.SafeUrl;
import dev.cribsheet.markdown.html.LinkPolicy;

/** Limits standard Markdown to what a page may contain. */
public class MarkdownPolicy {
  /** Returns how to treat a link to a decoded URL. */
  public SafeUrl.Kind link(String address) {
    return LinkPolicy.kind(address);
  }

  /** Returns how to treat an image at a decoded URL. */
  public SafeUrl.Kind image(String address) {
    return LinkPolicy.kind(address);
  }

  /** Returns whether a link without a URL is shown as text. */
  public boolean needsAddress() {
    return true;
  }

  /** Writes the allowed part of inline raw HTML. */
  public void html(HtmlInlineBase tag, RenderScope scope, MarkupWriter out) {
    if (!(tag instanceof HtmlInlineComment)) {
      scope.rawHtml.inline(tag.getChars(), out);
    }
  }

  /** Writes the allowed part of a block of raw HTML. */
  public void html(HtmlBlockBase block, RenderScope scope, MarkupWriter out) {
    new HtmlBlockRenderer(scope, block.getContentChars(), out).render();
  }

  /**
   * Returns the highest heading level. If a heading is higher, it and all headings after it move
   * down one level.
   */
  public int highestHeading() {
    return 2;
  }
}
