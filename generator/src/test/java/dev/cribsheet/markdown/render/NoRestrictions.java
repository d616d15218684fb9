package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import dev.cribsheet.html.SafeUrl;
import dev.cribsheet.markdown.html.LinkPolicy;

/** Everything that the specifications allow: only for their examples, never for a page. */
public final class NoRestrictions implements MarkdownPolicy {
  @Override
  public SafeUrl.Kind link(String address) {
    SafeUrl.Kind kind = LinkPolicy.kind(address);
    return kind == SafeUrl.Kind.REFUSED ? SafeUrl.Kind.EXTERNAL : kind;
  }

  @Override
  public boolean image(String address) {
    return true;
  }

  @Override
  public void html(HtmlInlineBase tag, RenderScope scope, MarkupWriter out) {
    out.raw(scope.text.spelling(tag.getChars()));
  }

  @Override
  public void html(HtmlBlockBase block, RenderScope scope, MarkupWriter out) {
    out.raw(scope.text.spelling(block.getContentChars()));
  }

  @Override
  public int highestHeading() {
    return 1;
  }
}
