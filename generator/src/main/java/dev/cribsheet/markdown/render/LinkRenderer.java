package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.html.SafeUrl;
import dev.cribsheet.markdown.html.CharacterFilter;
import dev.cribsheet.markdown.html.LinkPolicy;
import dev.cribsheet.markdown.model.ImageSlot;
import dev.cribsheet.markdown.model.MarkdownLink;
import dev.cribsheet.source.BidiControls;
import java.util.HashSet;
import java.util.Set;

/** Renders links and images. A relative URL becomes a slot; a rejected URL becomes plain text. */
final class LinkRenderer {
  private final RenderScope scope;

  /**
   * The links and definitions that were rejected. A definition is reported only once, even if many
   * links use it.
   */
  private final Set<Node> refusedLinks = new HashSet<>();

  private final Set<Node> refusedImages = new HashSet<>();

  private boolean inLink;

  LinkRenderer(RenderScope scope) {
    this.scope = scope;
  }

  /** Checks the URL of a link definition, even if nothing uses the definition. */
  void definition(Reference reference) {
    allowsLink(reference);
  }

  /** Renders an autolink or a bare URL. */
  void automatic(DelimitedLinkNode link, MarkupWriter out) {
    boolean bracketed = link.getOpeningMarker().length() > 0;
    String label = label(scope.text.source(link.getText()), bracketed);
    boolean mailbox = link instanceof MailLink && !label.startsWith("mailto:");
    String address = mailbox ? "mailto:" + label : label;
    SafeUrl.Kind kind = scope.policy.link(address);
    if (kind == SafeUrl.Kind.EXTERNAL && !inLink()) {
      external(address, out.raw("<a"));
      out.raw(">").text(label).raw("</a>");
    } else {
      if (kind == SafeUrl.Kind.REFUSED && bracketed && !inLink()) {
        refuse(link.getText());
      }
      out.text(bracketed ? scope.text.source(link.getChars()) : label);
    }
  }

  /**
   * Decodes the text of a link. Backslashes escape nothing in an autolink, and a URL with
   * bidirectional controls stays encoded.
   */
  private static String label(String source, boolean bracketed) {
    String decoded =
        bracketed ? CharacterFilter.decodeEntities(source) : CharacterFilter.decode(source);
    return BidiControls.find(decoded).isPresent() ? source : decoded;
  }

  /** Renders a link. Its target is in the link itself or in a definition. */
  void link(Node node, LinkNodeBase target, MarkupWriter out) {
    if (inLink() || isEmpty(target.getUrl(), node) || !allowsLink(target)) {
      scope.inlines.children(node, out);
      return;
    }
    out.raw("<a");
    address(scope.text.decoded(target.getUrl()), target.getUrl(), out);
    title(target, out);
    out.raw(">");
    inLink = true;
    scope.inlines.children(node, out);
    inLink = false;
    out.raw("</a>");
  }

  /** Writes the {@code href} of an allowed link. */
  void address(String address, BasedSequence place, MarkupWriter out) {
    if (scope.policy.link(address) == SafeUrl.Kind.EXTERNAL) {
      external(address, out);
    } else {
      MarkdownLink link = scope.text.link(MarkdownLink.Kind.LINK, address, place);
      scope.source.address(place, link);
      out.slot(link);
    }
  }

  private static void external(String address, MarkupWriter out) {
    out.attribute("href", LinkPolicy.encoded(address)).raw(" rel=\"external\"");
  }

  /** Returns whether the text is inside a link, which cannot contain another. */
  boolean inLink() {
    return inLink || scope.tags.isOpen("a");
  }

  private boolean isEmpty(BasedSequence url, Node node) {
    boolean empty = url.length() <= 2 && scope.text.source(url).replaceAll("[<>]", "").isBlank();
    if (empty && scope.policy.needsAddress()) {
      scope.reportOnce(
          "empty address",
          DiagnosticCode.DANGLING,
          node.getChars(),
          "'" + firstLine(node) + "' has no address: its text is shown without a link",
          "write the address between the parentheses, or delete the brackets");
    }
    return empty && scope.policy.needsAddress();
  }

  private String firstLine(Node node) {
    return scope.text.source(node.getChars()).lines().findFirst().orElse("");
  }

  /** Renders an image or, if its URL is not allowed, its alt text. */
  void image(Node image, LinkNodeBase target, MarkupWriter out) {
    boolean empty = isEmpty(target.getUrl(), image);
    String alt = alt(image);
    if (empty || refusedImages.contains(target)) {
      out.text(alt);
      return;
    }
    String address = scope.text.decoded(target.getUrl());
    String title = scope.text.decoded(target.getTitle());
    if (!picture(address, target.getUrl(), new Picture(alt, title, 0, 0), out)) {
      refusedImages.add(target);
    }
  }

  /** The attributes of an image, apart from its URL. */
  record Picture(String alt, String title, int width, int height) {}

  /**
   * Renders an image. A remote image becomes a link, because pages load nothing from other sites; a
   * rejected one is replaced with its alt text.
   *
   * @return false if the URL was rejected
   */
  boolean picture(String address, BasedSequence place, Picture picture, MarkupWriter out) {
    SafeUrl.Kind kind = scope.policy.image(address);
    if (kind == SafeUrl.Kind.RELATIVE) {
      MarkdownLink link = scope.text.link(MarkdownLink.Kind.IMAGE, address, place);
      scope.source.address(place, link);
      out.slot(
          new ImageSlot(link, picture.alt(), picture.title(), picture.width(), picture.height()));
      out.plain(picture.alt());
      return true;
    }
    if (kind == SafeUrl.Kind.REFUSED) {
      scope.report(
          DiagnosticCode.LINK_REFUSED,
          place,
          "the image '" + scope.text.source(place) + "' is not part of the content",
          "put the file beside the Markdown file or under assets: pages cannot load files from"
              + " other sites");
      out.text(picture.alt());
      return false;
    }
    scope.reportOnce(
        "remote image",
        DiagnosticCode.REMOTE_IMAGE,
        place,
        "the image '" + scope.text.source(place) + "' is on another site: the page links to it",
        "to show it, put the file beside the Markdown file or under assets");
    String label = picture.alt().isBlank() ? address : picture.alt();
    if (inLink()) {
      out.text(label);
    } else {
      external(address, out.raw("<a"));
      out.raw(">").text(label).raw("</a>");
    }
    return true;
  }

  private String alt(Node image) {
    if (image.getFirstChild() == null && scope.text.source(image.getChars()).startsWith("![]")) {
      missingAlt(image.getChars());
    }
    MarkupWriter alt = scope.writer();
    scope.inlines.children(image, alt);
    return alt.toText().plain();
  }

  /**
   * Reports an image without alt text. In pages and questions, which may come from another tool,
   * reports only the first, as a warning.
   */
  void missingAlt(BasedSequence image) {
    String message = "the image has no alt text";
    String hint = "describe it between the brackets, or write ![ ](…) if it is only decoration";
    if (scope.text.isFree()) {
      scope.warnOnce("alt text", DiagnosticCode.IMAGE_ALT, image, message, hint);
    } else {
      scope.report(DiagnosticCode.IMAGE_ALT, image, message, hint);
    }
  }

  private void title(LinkNodeBase target, MarkupWriter out) {
    if (target.getTitle().length() > 0) {
      out.attribute("title", scope.text.decoded(target.getTitle()));
    }
  }

  private boolean allowsLink(LinkNodeBase target) {
    if (!refusedLinks.contains(target)
        && scope.policy.link(scope.text.decoded(target.getUrl())) == SafeUrl.Kind.REFUSED) {
      refusedLinks.add(target);
      refuse(target.getUrl());
    }
    return !refusedLinks.contains(target);
  }

  private void refuse(BasedSequence place) {
    scope.report(
        DiagnosticCode.LINK_REFUSED,
        place,
        "the address '" + scope.text.source(place) + "' is not allowed",
        LinkPolicy.ALLOWED);
  }

  /** Renders a reference without a definition as text, with its brackets. */
  void asText(Node node, MarkupWriter out) {
    String source = scope.text.source(node.getChars());
    Node first = node.getFirstChild();
    Node last = node.getLastChild();
    if (first == null) {
      out.text(CharacterFilter.decode(source));
      return;
    }
    int start = first.getStartOffset() - node.getStartOffset();
    int end = node.getEndOffset() - last.getEndOffset();
    out.text(CharacterFilter.decode(source.substring(0, Math.min(start, source.length()))));
    scope.inlines.children(node, out);
    String tail = source.substring(Math.max(0, source.length() - end));
    boolean lineBreak = last instanceof SoftLineBreak || last instanceof HardLineBreak;
    out.text(CharacterFilter.decode(lineBreak ? tail.stripLeading() : tail));
  }
}
