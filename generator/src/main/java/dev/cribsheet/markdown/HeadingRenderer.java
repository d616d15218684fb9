package dev.cribsheet.markdown;

import java.util.List;
import java.util.Optional;

/** The headings inside a body; each is noted for the contents. */
final class HeadingRenderer {
  private final HeadingPlan plan;
  private final List<Heading> inner;

  HeadingRenderer(HeadingPlan plan, List<Heading> inner) {
    this.plan = plan;
    this.inner = inner;
  }

  void inner(com.vladsch.flexmark.ast.Heading node, RenderScope scope, MarkupWriter out) {
    Optional<Heading> planned = plan.of(node);
    if (planned.isEmpty()) {
      // A footnote is no part of the contents.
      out.raw("<p><strong>");
      scope.inlines.children(node, out);
      out.raw("</strong></p>\n");
      return;
    }
    Heading heading = planned.get();
    inner.add(heading);
    scope.heading = heading.title().plain();
    out.raw("<h" + heading.level()).attribute("id", heading.id()).raw(">");
    out.append(heading.title()).raw("</h" + heading.level() + ">\n");
  }
}
