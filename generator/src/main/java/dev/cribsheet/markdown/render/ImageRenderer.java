package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.util.ast.Node;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.markdown.model.MarkdownLink;
import java.util.HashSet;
import java.util.Set;

/** Images: only those of the content, because a page loads nothing from elsewhere. */
final class ImageRenderer {
  private final RenderScope scope;

  /** A definition may have many uses: its address, which may be long, is judged once. */
  private final Set<Node> refused = new HashSet<>();

  ImageRenderer(RenderScope scope) {
    this.scope = scope;
  }

  /** An image whose address stands in it, or in a definition. */
  void image(Node image, LinkNodeBase target, MarkupWriter out) {
    String alt = alt(image);
    if (!allowed(target)) {
      out.text(alt);
      return;
    }
    String address = scope.text.meaning(target.getUrl());
    out.raw("<img");
    out.slot(scope.text.link(MarkdownLink.Kind.IMAGE, address, target.getUrl()));
    out.attribute("alt", alt).plain(alt);
    scope.links.title(target, out);
    out.raw(">");
  }

  private boolean allowed(LinkNodeBase target) {
    if (refused.contains(target)) {
      return false;
    }
    boolean allowed = scope.restrictions.image(scope.text.meaning(target.getUrl()));
    if (!allowed) {
      refused.add(target);
      scope.report(
          DiagnosticCode.LINK_REFUSED,
          target.getUrl(),
          "the image '" + scope.text.spelling(target.getUrl()) + "' is not part of the content",
          "put the file under assets: pages do not load images from other sites");
    }
    return allowed;
  }

  /** The words between the brackets; none at all is a mistake, a space alone is meant. */
  private String alt(Node image) {
    if (image.getFirstChild() == null && scope.text.spelling(image.getChars()).startsWith("![]")) {
      scope.report(
          DiagnosticCode.IMAGE_ALT,
          image.getChars(),
          "the image has no alt text",
          "describe it between the brackets, or write ![ ](…) if it is only decoration");
    }
    MarkupWriter words = scope.writer();
    scope.inlines.children(image, words);
    return words.toText().plain();
  }
}
