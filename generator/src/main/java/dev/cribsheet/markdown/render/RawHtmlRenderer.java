package dev.cribsheet.markdown.render;

import static dev.cribsheet.diagnostic.DiagnosticCode.RAW_HTML;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.cribsheet.markdown.html.HtmlAllowList;
import dev.cribsheet.markdown.html.HtmlTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets harmless tags pass, balanced, and shows all others as text. */
final class RawHtmlRenderer {
  private final RenderScope scope;
  private final List<String> refused = new ArrayList<>();

  RawHtmlRenderer(RenderScope scope) {
    this.scope = scope;
  }

  /** A tag inside a line. */
  void inline(BasedSequence piece, MarkupWriter out) {
    String spelling = scope.text.spelling(piece);
    Optional<HtmlTag> tag = HtmlTag.parse(spelling, 0);
    if (tag.isPresent() && HtmlAllowList.tag(tag.get().name())) {
      if (HtmlAllowList.isBlock(tag.get().name())) {
        refuse(piece, spelling, "only works at the start of a line", out);
      } else {
        pass(tag.get(), piece, out);
      }
    } else if (tag.isPresent() && tag.get().closing() && refused.remove(tag.get().name())) {
      out.text(spelling); // its opening tag was told
    } else {
      tag.filter(found -> !found.closing()).ifPresent(found -> refused.add(found.name()));
      refuse(piece, spelling, "is not allowed", out);
    }
  }

  /** Emits a harmless tag without the attributes that are not. */
  void pass(HtmlTag tag, BasedSequence piece, MarkupWriter out) {
    tag.attributes().entrySet().stream()
        .filter(a -> !HtmlAllowList.attribute(tag.name(), a.getKey(), a.getValue()))
        .findFirst()
        .ifPresent(a -> warn(piece, tag, a.getKey()));
    if (tag.closing()) {
      scope.tags.close(tag.name(), out);
      return;
    }
    if (tag.name().equals("br")) {
      out.gap();
    }
    out.raw("<").raw(tag.name());
    tag.attributes().forEach((name, value) -> attribute(tag, name, value, out));
    out.raw(">");
    if (!HtmlAllowList.isVoid(tag.name())) {
      scope.tags.push(tag.name());
    }
  }

  /** Shows a tag as the text that it is. */
  void refuse(BasedSequence piece, String spelling, String why, MarkupWriter out) {
    scope.report(
        RAW_HTML,
        piece,
        "the tag '" + spelling.lines().findFirst().orElse("") + "' " + why,
        "it is shown as text: use Markdown, or one of " + HtmlAllowList.tags());
    out.text(spelling);
  }

  private void warn(BasedSequence piece, HtmlTag tag, String attribute) {
    scope.report(
        RAW_HTML,
        piece,
        "the attribute '" + attribute + "' of '<" + tag.name() + ">' is ignored",
        "use title, lang, dir or, on details, open");
  }

  private static void attribute(HtmlTag tag, String name, String value, MarkupWriter out) {
    if (name.equals("open") && HtmlAllowList.attribute(tag.name(), name, value)) {
      out.raw(" open");
    } else if (HtmlAllowList.attribute(tag.name(), name, value)) {
      out.attribute(name, value);
    }
  }
}
