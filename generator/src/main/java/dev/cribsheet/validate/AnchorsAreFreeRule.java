package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.markdown.model.Heading;
import dev.cribsheet.markdown.model.MarkdownDocument;
import java.util.Set;

/** No heading uses the anchor of a generated part of its page. */
final class AnchorsAreFreeRule implements Rule {
  @Override
  public void check(Content content, Diagnostics diagnostics) {
    GeneratedAnchors generated = GeneratedAnchors.of(content);
    content.articles().forEach(one -> check(one.body(), generated.of(one), diagnostics));
  }

  private static void check(MarkdownDocument body, Set<String> taken, Diagnostics diagnostics) {
    for (Heading heading : body.headings()) {
      if (taken.contains(heading.id())) {
        diagnostics.add(
            DiagnosticCode.ANCHOR_TWICE,
            heading.source(),
            "the anchor '" + heading.id() + "' is reserved for a section of this page",
            "give the heading another id: {#my-" + heading.id() + "}");
      }
    }
  }
}
