package dev.cribsheet.markdown.render;

import static dev.cribsheet.diagnostic.DiagnosticCode.RAW_HTML;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.cribsheet.markdown.html.HtmlAllowList;
import dev.cribsheet.markdown.html.HtmlTag;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Renders allowed tags, and closes those that authors leave open; renders other tags as text. */
final class RawHtmlRenderer {
  private final RenderScope scope;
  private final MarkdownTagRenderer read;

  RawHtmlRenderer(RenderScope scope) {
    this.scope = scope;
    this.read = new MarkdownTagRenderer(scope);
  }

  /** Renders an inline tag. */
  void inline(BasedSequence piece, MarkupWriter out) {
    String source = scope.text.source(piece);
    Optional<HtmlTag> parsed = HtmlTag.parse(source, 0);
    if (parsed.isEmpty()) {
      refuse(piece, source, "'" + firstLine(source) + "' is not a tag that pages can contain", out);
      return;
    }
    HtmlTag tag = parsed.get();
    if (HtmlAllowList.isBlock(tag.name())) {
      scope.reportOnce(
          "tag " + tag.name(),
          RAW_HTML,
          piece,
          "the tag '"
              + firstLine(source)
              + "' only works at the start of a line"
              + (tag.name().equals("summary") ? " in <details>" : ""),
          "start a new line with it, after a blank line");
      out.text(source);
    } else if (HtmlAllowList.allowsTag(tag.name())) {
      pass(tag, piece, out);
    } else if (HtmlAllowList.readsTag(tag.name()) && read.tag(tag, piece, out)) {
      reportIgnored(tag, piece, tag.attributes().keySet());
    } else {
      refuse(piece, source, "the tag '" + firstLine(source) + "' is not allowed", out);
    }
  }

  private static String firstLine(String source) {
    return source.lines().findFirst().orElse("");
  }

  /** Writes a raw anchor, unless a heading or another anchor has this id. */
  void anchor(String id, MarkupWriter out) {
    read.anchor(id, out);
  }

  /** Writes an allowed tag with its allowed attributes. */
  void pass(HtmlTag tag, BasedSequence piece, MarkupWriter out) {
    Map<String, String> allowed = new LinkedHashMap<>(tag.attributes());
    allowed
        .entrySet()
        .removeIf(a -> !HtmlAllowList.allowsAttribute(tag.name(), a.getKey(), a.getValue()));
    Set<String> ignored = new LinkedHashSet<>(tag.attributes().keySet());
    ignored.removeAll(allowed.keySet());
    reportIgnored(tag, piece, ignored);
    if (tag.closing()) {
      scope.tags.close(tag.name(), out);
      return;
    }
    if (tag.name().equals("br")) {
      out.plain(" ");
    }
    out.raw("<").raw(tag.name());
    allowed.forEach((name, value) -> attribute(name, value, out));
    out.raw(">");
    if (!HtmlAllowList.isVoid(tag.name())) {
      scope.tags.push(tag.name());
    }
  }

  /** Writes a tag as text, and reports it if it is the first of its kind. */
  void refuse(BasedSequence piece, String source, String message, MarkupWriter out) {
    String name = HtmlTag.parse(source, 0).map(HtmlTag::name).orElse("");
    scope.reportOnce(
        "tag " + HtmlAllowList.family(name),
        RAW_HTML,
        piece,
        message,
        "it is shown as text: use Markdown, or one of " + HtmlAllowList.tags());
    out.text(source);
  }

  /** Reports the first ignored attribute of a tag. */
  void reportIgnored(HtmlTag tag, BasedSequence piece, Set<String> attributes) {
    attributes.stream()
        .filter(name -> !HtmlAllowList.readsAttribute(tag.name(), name))
        .findFirst()
        .ifPresent(
            name ->
                scope.reportOnce(
                    "attribute",
                    RAW_HTML,
                    piece,
                    "the attribute '" + name + "' of '<" + tag.name() + ">' is ignored",
                    "use title, lang or dir, or open on <details>"));
  }

  private static void attribute(String name, String value, MarkupWriter out) {
    if (name.equals("open")) {
      out.raw(" open");
    } else {
      out.attribute(name, value);
    }
  }
}
