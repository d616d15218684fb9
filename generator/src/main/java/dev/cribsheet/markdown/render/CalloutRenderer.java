package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.markdown.model.LabelSlot;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Renders block quotes; one whose first line is only {@code [!KIND]} is a callout. */
final class CalloutRenderer {
  private static final Pattern MARK = Pattern.compile("\\[!([^\\[\\]]{1,40})]\\s*");

  private final RenderScope scope;

  CalloutRenderer(RenderScope scope) {
    this.scope = scope;
  }

  void quote(BlockQuote quote, MarkupWriter out) {
    if (quote.getFirstChild() instanceof Paragraph first) {
      String text = scope.text.text();
      int start = first.getStartOffset();
      int newLine = text.indexOf('\n', start);
      int end = newLine < 0 || newLine > first.getEndOffset() ? first.getEndOffset() : newLine;
      Matcher mark = MARK.matcher(text).region(start, Math.max(start, end));
      if (mark.matches()) {
        if (mark.group(1).equalsIgnoreCase(TranscriptRenderer.KEYWORD)) {
          new TranscriptRenderer(scope).transcript(quote, first, end + 1, out);
          return;
        }
        Optional<String> kind = CalloutKind.of(mark.group(1).toUpperCase(Locale.ROOT));
        if (kind.isPresent()) {
          callout(kind.get(), first, end + 1, out);
          return;
        }
        reportUnknown(mark, start);
      }
    }
    out.raw("<blockquote>\n");
    scope.blocks.children(quote, out);
    out.raw("</blockquote>\n");
  }

  private void reportUnknown(Matcher mark, int start) {
    String keyword = mark.group(1);
    scope.report(
        DiagnosticCode.CALLOUT_KIND,
        scope.text.places().of(start + 2, start + 2 + keyword.length(), keyword),
        "unknown callout '" + keyword + "'",
        DidYouMean.hint(
            keyword.toUpperCase(Locale.ROOT),
            CalloutKind.keywords(),
            "use one of " + String.join(", ", CalloutKind.keywords())));
  }

  private void callout(String kind, Paragraph first, int contentStart, MarkupWriter out) {
    out.raw("<div class=\"callout callout-").raw(kind).raw("\" role=\"note\">\n");
    out.raw("<p class=\"callout-label\">").slot(new LabelSlot("callout." + kind));
    out.raw("</p>\n");
    int outer = scope.tags.enter();
    if (first.getEndOffset() > contentStart) {
      out.raw("<p>");
      scope.inlines.children(first, contentStart, Integer.MAX_VALUE, out);
      out.raw("</p>\n").gap();
    }
    for (Node node = first.getNext(); node != null; node = node.getNext()) {
      scope.blocks.block(node, out);
    }
    scope.tags.leave(outer, out);
    out.raw("</div>\n");
  }
}
