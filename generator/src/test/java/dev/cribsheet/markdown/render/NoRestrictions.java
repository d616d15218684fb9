package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import dev.cribsheet.html.SafeUrl;
import dev.cribsheet.markdown.html.LinkPolicy;

/** Allows everything that the specifications do, for their examples. */
public final class NoRestrictions extends MarkdownPolicy {
  @Override
  public SafeUrl.Kind link(String address) {
    SafeUrl.Kind kind = LinkPolicy.kind(address);
    return kind == SafeUrl.Kind.REFUSED ? SafeUrl.Kind.EXTERNAL : kind;
  }

  @Override
  public SafeUrl.Kind image(String address) {
    return SafeUrl.Kind.RELATIVE;
  }

  @Override
  public boolean needsAddress() {
    return false;
  }

  @Override
  public void html(HtmlInlineBase tag, RenderScope scope, MarkupWriter out) {
    out.raw(scope.text.source(tag.getChars()));
  }

  @Override
  public void html(HtmlBlockBase block, RenderScope scope, MarkupWriter out) {
    out.raw(scope.text.source(block.getContentChars()));
  }

  @Override
  public int highestHeading() {
    return 1;
  }
}
