package dev.cribsheet.markdown.render;

import static dev.cribsheet.diagnostic.DiagnosticCode.RAW_HTML;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.cribsheet.markdown.html.HtmlAllowList;
import dev.cribsheet.markdown.html.HtmlTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Renders allowed tags, balanced, and all other tags as text. */
final class RawHtmlRenderer {
  private final RenderScope scope;
  private final List<String> refused = new ArrayList<>();

  RawHtmlRenderer(RenderScope scope) {
    this.scope = scope;
  }

  /** Renders an inline tag. */
  void inline(BasedSequence piece, MarkupWriter out) {
    String source = scope.text.source(piece);
    Optional<HtmlTag> tag = HtmlTag.parse(source, 0);
    if (tag.isPresent() && HtmlAllowList.allowsTag(tag.get().name())) {
      if (HtmlAllowList.isBlock(tag.get().name())) {
        refuse(piece, source, "only works at the start of a line", out);
      } else {
        pass(tag.get(), piece, out);
      }
    } else if (tag.isPresent() && tag.get().closing() && refused.remove(tag.get().name())) {
      out.text(source); // its opening tag was reported
    } else {
      tag.filter(found -> !found.closing()).ifPresent(found -> refused.add(found.name()));
      refuse(piece, source, "is not allowed", out);
    }
  }

  /** Writes an allowed tag with its allowed attributes. */
  void pass(HtmlTag tag, BasedSequence piece, MarkupWriter out) {
    Map<String, String> allowed = new LinkedHashMap<>(tag.attributes());
    allowed
        .entrySet()
        .removeIf(a -> !HtmlAllowList.allowsAttribute(tag.name(), a.getKey(), a.getValue()));
    tag.attributes().keySet().stream()
        .filter(name -> !allowed.containsKey(name))
        .findFirst()
        .ifPresent(name -> reportIgnored(piece, tag, name));
    if (tag.closing()) {
      scope.tags.close(tag.name(), out);
      return;
    }
    if (tag.name().equals("br")) {
      out.gap();
    }
    out.raw("<").raw(tag.name());
    allowed.forEach((name, value) -> attribute(name, value, out));
    out.raw(">");
    if (!HtmlAllowList.isVoid(tag.name())) {
      scope.tags.push(tag.name());
    }
  }

  /** Reports a tag and writes it as text. */
  void refuse(BasedSequence piece, String source, String reason, MarkupWriter out) {
    scope.report(
        RAW_HTML,
        piece,
        "the tag '" + source.lines().findFirst().orElse("") + "' " + reason,
        "it is shown as text: use Markdown, or one of " + HtmlAllowList.tags());
    out.text(source);
  }

  private void reportIgnored(BasedSequence piece, HtmlTag tag, String attribute) {
    scope.report(
        RAW_HTML,
        piece,
        "the attribute '" + attribute + "' of '<" + tag.name() + ">' is ignored",
        "use title, lang, dir or, on details, open");
  }

  private static void attribute(String name, String value, MarkupWriter out) {
    if (name.equals("open")) {
      out.raw(" open");
    } else {
      out.attribute(name, value);
    }
  }
}
