package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import dev.cribsheet.html.SafeUrl;

/** What a text may not do that the specifications let it: the one place where that is decided. */
public interface MarkdownPolicy {
  /** How a link to an address is treated. */
  SafeUrl.Kind link(String address);

  /** Whether an image may be loaded from an address. */
  boolean image(String address);

  /** Writes what may be seen of raw HTML inside a line. */
  void html(HtmlInlineBase tag, RenderScope scope, MarkupWriter out);

  /** Writes what may be seen of a block of raw HTML. */
  void html(HtmlBlockBase block, RenderScope scope, MarkupWriter out);

  /** The level that no heading may be above; all move down when one is. */
  int highestHeading();
}
