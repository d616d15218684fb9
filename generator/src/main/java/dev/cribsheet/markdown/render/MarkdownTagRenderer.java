package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.cribsheet.html.SafeUrl;
import dev.cribsheet.markdown.html.HtmlTag;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Renders raw HTML tags that have a Markdown equivalent: anchors, links, images, rules and
 * paragraphs.
 */
final class MarkdownTagRenderer {
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_.:-]{0,99}");
  private static final Pattern PIXELS = Pattern.compile("([1-9]\\d{0,3})(?:px)?");
  private static final Pattern HANDLER = Pattern.compile("on.*");

  /** The maximum distance to the closing tag, in UTF-16 code units. */
  private static final int LONGEST_LINK = 1000;

  private final RenderScope scope;

  MarkdownTagRenderer(RenderScope scope) {
    this.scope = scope;
  }

  /** Renders a tag; returns false if pages may not contain it. */
  boolean tag(HtmlTag tag, BasedSequence piece, MarkupWriter out) {
    return switch (tag.name()) {
      case "img" -> !tag.closing() && image(tag, piece, out);
      case "a" -> scope.isBody && anchor(tag, piece, out);
      default -> lineBreak(tag, out);
    };
  }

  /** Writes a line break for a rule or a paragraph tag inside a line. */
  private static boolean lineBreak(HtmlTag tag, MarkupWriter out) {
    out.plain(" ").raw(tag.closing() ? "" : "<br>");
    return true;
  }

  private boolean image(HtmlTag tag, BasedSequence piece, MarkupWriter out) {
    String address = tag.attributes().getOrDefault("src", "").strip();
    boolean refused = scope.policy.image(address) == SafeUrl.Kind.REFUSED;
    if (address.isEmpty() || refused || hasHandler(tag)) {
      return false;
    }
    Optional<String> alt = Optional.ofNullable(tag.attributes().get("alt"));
    if (alt.isEmpty()) {
      scope.links.missingAlt(piece);
    }
    LinkRenderer.Picture picture =
        new LinkRenderer.Picture(
            alt.orElse("").strip(),
            tag.attributes().getOrDefault("title", ""),
            pixels(tag, "width"),
            pixels(tag, "height"));
    return scope.links.picture(address, place(piece, address), picture, out);
  }

  private static boolean hasHandler(HtmlTag tag) {
    return tag.attributes().keySet().stream().anyMatch(name -> HANDLER.matcher(name).matches());
  }

  private static int pixels(HtmlTag tag, String name) {
    Matcher pixels = PIXELS.matcher(tag.attributes().getOrDefault(name, "").strip());
    return pixels.matches() ? Integer.parseInt(pixels.group(1)) : 0;
  }

  private boolean anchor(HtmlTag tag, BasedSequence piece, MarkupWriter out) {
    if (tag.closing()) {
      scope.tags.close("a", out);
      return true;
    }
    String address = tag.attributes().getOrDefault("href", "").strip();
    if (!address.isEmpty() && scope.policy.link(address) == SafeUrl.Kind.REFUSED
        || hasHandler(tag)) {
      return false;
    }
    Optional.ofNullable(tag.attributes().get("id"))
        .or(() -> Optional.ofNullable(tag.attributes().get("name")))
        .filter(id -> ID.matcher(id).matches())
        .ifPresent(id -> anchor(id, out));
    if (!address.isEmpty() && !scope.links.inLink() && hasText(piece.getEndOffset())) {
      out.raw("<a");
      scope.links.address(address, place(piece, address), out);
      Optional.ofNullable(tag.attributes().get("title"))
          .ifPresent(title -> out.attribute("title", title));
      out.raw(">");
      scope.tags.push("a");
    }
    return true;
  }

  /** Returns whether there is text before the closing tag, in the same paragraph. */
  private boolean hasText(int start) {
    String text = scope.text.text();
    String rest = text.substring(start, Math.min(text.length(), start + LONGEST_LINK));
    int end = rest.indexOf("</a>");
    String shown = end < 0 ? "" : rest.substring(0, end);
    return !shown.isBlank() && !shown.contains("\n\n");
  }

  /**
   * Writes an anchor; inside a heading, only records the id, which is written above the heading.
   */
  void anchor(String id, MarkupWriter out) {
    if (scope.headings == null) {
      scope.anchors.add(id);
    } else if (!scope.headings.uses(id) && scope.anchors.add(id)) {
      out.raw("<a").attribute("id", id).raw("></a>");
    }
  }

  /** Returns the position of an attribute's value, or of the tag if the value is not found. */
  private BasedSequence place(BasedSequence piece, String value) {
    int at = scope.text.source(piece).indexOf(value);
    return at < 0 ? piece : piece.subSequence(at, at + value.length());
  }
}
