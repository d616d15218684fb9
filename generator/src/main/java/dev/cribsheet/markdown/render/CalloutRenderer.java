package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.markdown.model.LabelSlot;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Renders block quotes; one that begins with {@code [!KIND]} is a callout. */
final class CalloutRenderer {
  private static final Pattern MARK = Pattern.compile("\\[!([\\p{L}\\p{N}_-]{1,40})][+-]?[ \\t]*");

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
      if (mark.lookingAt()) {
        if (mark.group(1).equalsIgnoreCase(TranscriptRenderer.KEYWORD)) {
          new TranscriptRenderer(scope)
              .transcript(first, mark.end() < end ? mark.end() : end + 1, out);
          return;
        }
        Optional<String> kind = kind(mark.group(1).toUpperCase(Locale.ROOT));
        if (kind.isPresent()) {
          boolean titled = mark.end() < end;
          if (titled) {
            reportTitle(mark.end(), end);
          }
          callout(kind.get(), first, titled ? mark.end(1) + 1 : end + 1, out);
          return;
        }
        reportUnknown(mark, start);
      }
    }
    out.raw("<blockquote>\n");
    scope.blocks.children(quote, out);
    out.raw("</blockquote>\n");
  }

  /**
   * Returns the kind for a keyword. The kind of a callout of the site is its keyword in lower case.
   */
  private Optional<String> kind(String keyword) {
    return CalloutKind.of(keyword)
        .or(
            () ->
                Optional.of(keyword.toLowerCase(Locale.ROOT))
                    .filter(own -> scope.callouts.contains(keyword)));
  }

  private boolean isOwn(String kind) {
    return scope.callouts.contains(kind.toUpperCase(Locale.ROOT));
  }

  private void reportTitle(int start, int end) {
    scope.reportOnce(
        "callout title",
        DiagnosticCode.FOREIGN_MARKUP,
        start,
        end,
        "callouts have no titles: this becomes the first line of the text",
        "move it to the next line, as '> **" + scope.text.text().substring(start, end) + "**'");
  }

  private void reportUnknown(Matcher mark, int start) {
    String keyword = mark.group(1);
    Set<String> known = new TreeSet<>(CalloutKind.keywords());
    known.addAll(scope.callouts);
    scope.reportOnce(
        "callout " + keyword,
        DiagnosticCode.CALLOUT_KIND,
        scope.text.places().of(start + 2, start + 2 + keyword.length(), keyword),
        "unknown callout '" + keyword + "': it is shown as a quotation",
        DidYouMean.hint(
            keyword.toUpperCase(Locale.ROOT), known, "use one of " + String.join(", ", known)));
  }

  private void callout(String kind, Paragraph first, int contentStart, MarkupWriter out) {
    out.raw("<div class=\"callout ")
        .raw(isOwn(kind) ? "callout-own own-" : "callout-")
        .raw(kind)
        .raw("\" role=\"note\">\n");
    out.raw("<p class=\"callout-label\">").slot(new LabelSlot("callout." + kind));
    out.raw("</p>\n");
    int outer = scope.tags.enter();
    if (first.getEndOffset() > contentStart) {
      out.raw("<p>");
      scope.inlines.children(first, contentStart, Integer.MAX_VALUE, out);
      out.raw("</p>\n").endBlock();
    }
    for (Node node = first.getNext(); node != null; node = node.getNext()) {
      scope.blocks.block(node, out);
    }
    scope.tags.leave(outer, out);
    out.raw("</div>\n");
  }
}
