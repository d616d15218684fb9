package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.model.Page;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.Heading;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** No page shown on the home page has an anchor that another part of the home page uses. */
final class HomeAnchorsAreFreeRule implements Rule {
  private static final List<String> GENERATED = List.of("steps", "progress", "tools");

  @Override
  public void check(Content content, Diagnostics diagnostics) {
    Set<String> taken = new HashSet<>(GENERATED);
    boolean notes = false;
    for (Page page : content.homePages()) {
      for (Heading heading : page.body().headings()) {
        if (!taken.add(heading.id())) {
          report(heading.id(), heading.source(), diagnostics);
        }
      }
      for (String anchor : page.body().anchors()) {
        if (!taken.add(anchor)) {
          report(anchor, page.source(), diagnostics);
        }
      }
      if (notes && !page.body().footnotes().isEmpty()) {
        diagnostics.add(
            DiagnosticCode.ANCHOR_TWICE,
            page.source(),
            "two pages that the home page shows have footnotes",
            "move the footnotes of this page into its text");
      }
      notes |= !page.body().footnotes().isEmpty();
    }
  }

  private static void report(String anchor, SourceRef source, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.ANCHOR_TWICE,
        source,
        "the anchor '" + anchor + "' is taken on the home page, which shows this page",
        "give the heading another id: {#my-" + anchor + "}");
  }
}
