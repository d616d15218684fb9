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
import dev.cribsheet.markdown.model.MarkdownLink;
import dev.cribsheet.source.BidiControls;
import java.util.HashSet;
import java.util.Set;

/** Links: a slot for a relative one, an external one as it is, a refused one as its text. */
final class LinkRenderer {
  private final RenderScope scope;

  /** A definition may have many uses: its address, which may be long, is judged once. */
  private final Set<Node> refused = new HashSet<>();

  private boolean inLink;

  LinkRenderer(RenderScope scope) {
    this.scope = scope;
  }

  /** A definition shows nothing, but a refused address in it is a mistake even if it is unused. */
  void definition(Reference reference) {
    allowed(reference);
  }

  /** An address between angle brackets, or one that stands in the text. */
  void automatic(DelimitedLinkNode link, MarkupWriter out) {
    boolean bracketed = link.getOpeningMarker().length() > 0;
    String words = words(scope.text.spelling(link.getText()), bracketed);
    String address = link instanceof MailLink ? mailbox(words) : words;
    SafeUrl.Kind kind = scope.restrictions.link(address);
    if (kind == SafeUrl.Kind.EXTERNAL && !inLink) {
      out.raw("<a").attribute("href", LinkPolicy.encoded(address)).raw(" rel=\"external\">");
      out.text(words).raw("</a>");
    } else {
      if (kind == SafeUrl.Kind.REFUSED && bracketed && !inLink) {
        refuse(link.getText());
      }
      out.text(bracketed ? scope.text.spelling(link.getChars()) : words);
    }
  }

  /** Backslashes mean something only where no brackets are; turned text stays as it is spelt. */
  private static String words(String spelling, boolean bracketed) {
    String meant =
        bracketed ? CharacterFilter.entities(spelling) : CharacterFilter.meaning(spelling);
    return BidiControls.find(meant).isPresent() ? spelling : meant;
  }

  private static String mailbox(String spelling) {
    return spelling.startsWith("mailto:") ? spelling : "mailto:" + spelling;
  }

  /** A link whose address stands in it, or in a definition. */
  void link(Node node, LinkNodeBase target, MarkupWriter out) {
    if (inLink || !allowed(target)) {
      scope.inlines.children(node, out);
      return;
    }
    String address = scope.text.meaning(target.getUrl());
    out.raw("<a");
    if (scope.restrictions.link(address) == SafeUrl.Kind.EXTERNAL) {
      out.attribute("href", LinkPolicy.encoded(address)).raw(" rel=\"external\"");
    } else {
      out.slot(scope.text.link(MarkdownLink.Kind.LINK, address, target.getUrl()));
    }
    title(target, out);
    out.raw(">");
    inLink = true;
    scope.inlines.children(node, out);
    inLink = false;
    out.raw("</a>");
  }

  void title(LinkNodeBase target, MarkupWriter out) {
    if (target.getTitle().length() > 0) {
      out.attribute("title", scope.text.meaning(target.getTitle()));
    }
  }

  private boolean allowed(LinkNodeBase target) {
    if (refused.contains(target)) {
      return false;
    }
    String address = scope.text.meaning(target.getUrl());
    boolean allowed = scope.restrictions.link(address) != SafeUrl.Kind.REFUSED;
    if (!allowed) {
      refused.add(target);
      refuse(target.getUrl());
    }
    return allowed;
  }

  private void refuse(BasedSequence place) {
    scope.report(
        DiagnosticCode.LINK_REFUSED,
        place,
        "the address '" + scope.text.spelling(place) + "' is not allowed",
        LinkPolicy.ALLOWED);
  }

  /** Not a link after all: what stands around its text is text as well. */
  void asText(Node node, MarkupWriter out) {
    String spelling = scope.text.spelling(node.getChars());
    Node first = node.getFirstChild();
    Node last = node.getLastChild();
    if (first == null) {
      out.text(CharacterFilter.meaning(spelling));
      return;
    }
    int start = first.getStartOffset() - node.getStartOffset();
    int end = node.getEndOffset() - last.getEndOffset();
    out.text(CharacterFilter.meaning(spelling.substring(0, Math.min(start, spelling.length()))));
    scope.inlines.children(node, out);
    String tail = spelling.substring(Math.max(0, spelling.length() - end));
    boolean broken = last instanceof SoftLineBreak || last instanceof HardLineBreak;
    out.text(CharacterFilter.meaning(broken ? tail.stripLeading() : tail));
  }
}
