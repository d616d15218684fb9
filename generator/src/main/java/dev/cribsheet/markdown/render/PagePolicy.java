package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import dev.cribsheet.html.SafeUrl;
import dev.cribsheet.markdown.html.LinkPolicy;

/** Those of every page: gated addresses, own images, harmless HTML, one H1, which is the title. */
public final class PagePolicy implements MarkdownPolicy {
  @Override
  public SafeUrl.Kind link(String address) {
    return LinkPolicy.kind(address);
  }

  @Override
  public boolean image(String address) {
    return LinkPolicy.kind(address) == SafeUrl.Kind.RELATIVE;
  }

  @Override
  public void html(HtmlInlineBase tag, RenderScope scope, MarkupWriter out) {
    if (!(tag instanceof HtmlInlineComment)) {
      scope.rawHtml.inline(tag.getChars(), out);
    }
  }

  @Override
  public void html(HtmlBlockBase block, RenderScope scope, MarkupWriter out) {
    new HtmlBlockRenderer(scope, block.getContentChars(), out).render();
  }

  @Override
  public int highestHeading() {
    return 2;
  }
}
