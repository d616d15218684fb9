package dev.cribsheet.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import dev.cribsheet.diagnostic.DiagnosticCode;

/** Images: only those of the content, because a page loads nothing from elsewhere. */
final class ImageRenderer {
  private final RenderScope scope;

  ImageRenderer(RenderScope scope) {
    this.scope = scope;
  }

  void image(Image image, MarkupWriter out) {
    if (LinkRenderer.spaced(image)) {
      scope.links.asText(image, out);
    } else {
      image(image, image, out);
    }
  }

  void reference(ImageRef image, MarkupWriter out) {
    Reference reference = image.isDefined() ? image.getReferenceNode(scope.document) : null;
    if (reference == null || LinkRenderer.spaced(reference)) {
      scope.links.asText(image, out);
    } else {
      image(image, reference, out);
    }
  }

  private void image(Node image, LinkNodeBase target, MarkupWriter out) {
    String alt = alt(image);
    String address = scope.text.meaning(target.getUrl());
    if (!scope.restrictions.image(address)) {
      scope.report(
          DiagnosticCode.LINK_REFUSED,
          target.getUrl(),
          "the image '" + scope.text.spelling(target.getUrl()) + "' is not part of the content",
          "put the file under assets: a page loads nothing from another host");
      out.text(alt);
      return;
    }
    out.raw("<img");
    out.slot(scope.text.link(MarkdownLink.Kind.IMAGE, address, target.getUrl()));
    out.attribute("alt", alt).plain(alt);
    scope.links.title(target, out);
    out.raw(">");
  }

  /** The words between the brackets; none at all is a mistake, a space alone is meant. */
  private String alt(Node image) {
    if (image.getFirstChild() == null && scope.text.spelling(image.getChars()).startsWith("![]")) {
      scope.report(
          DiagnosticCode.IMAGE_ALT,
          image.getChars(),
          "an image without a text",
          "say between the brackets what it shows; ![ ](…) if it only decorates");
    }
    MarkupWriter words = scope.writer();
    scope.inlines.children(image, words);
    return words.toText().plain();
  }
}
