package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.model.Article;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.Heading;
import dev.cribsheet.markdown.model.MarkdownDocument;
import java.util.Set;

/** No heading uses the anchor of a generated part of its page. */
final class AnchorsAreFreeRule implements Rule {
  @Override
  public void check(Content content, Diagnostics diagnostics) {
    GeneratedAnchors generated = GeneratedAnchors.of(content);
    for (Article article : content.articles().toList()) {
      Set<String> taken = generated.of(article);
      check(article.body(), taken, diagnostics);
      article.body().anchors().stream()
          .filter(taken::contains)
          .forEach(anchor -> report(anchor, article.source(), diagnostics));
    }
  }

  private static void check(MarkdownDocument body, Set<String> taken, Diagnostics diagnostics) {
    for (Heading heading : body.headings()) {
      if (taken.contains(heading.id())) {
        report(heading.id(), heading.source(), diagnostics);
      }
    }
  }

  private static void report(String anchor, SourceRef source, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.ANCHOR_TWICE,
        source,
        "the anchor '" + anchor + "' is reserved for a section of this page",
        "give the heading another id: {#my-" + anchor + "}");
  }
}
