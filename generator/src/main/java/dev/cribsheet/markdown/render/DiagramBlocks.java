package dev.cribsheet.markdown.render;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagram.Diagram;
import dev.cribsheet.diagram.DiagramParser;
import dev.cribsheet.diagram.DiagramText;
import dev.cribsheet.markdown.model.MarkdownDiagram;
import dev.cribsheet.source.EmbeddedBlock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Parses diagrams, and writes a slot for each, which the page fills with the drawing. */
final class DiagramBlocks {
  private static final int MAX_DIAGRAMS = 12;

  private final RenderScope scope;
  private final Map<String, Integer> names = new HashMap<>();
  private int count;

  DiagramBlocks(RenderScope scope) {
    this.scope = scope;
  }

  /**
   * Writes a slot for a diagram. If the diagram must be shown as code, reports why and returns
   * false.
   */
  boolean render(EmbeddedBlock block, MarkupWriter out) {
    if (++count > MAX_DIAGRAMS) {
      if (count == MAX_DIAGRAMS + 1) {
        scope.report(
            DiagnosticCode.DIAGRAM_AS_CODE,
            block.place(0, 0, 1),
            "there are more than "
                + MAX_DIAGRAMS
                + " diagrams on one page, so the rest are shown as code",
            "split the page in two");
      }
      return false;
    }
    Optional<Diagram> diagram = DiagramParser.parse(block, scope.diagnostics);
    diagram.ifPresent(
        read -> {
          out.slot(new MarkdownDiagram(block.text(), unique(name(read)), block.place(0, 0, 1)))
              .endBlock();
          DiagramText.of(read).forEach(label -> out.plain(label).endBlock());
        });
    return diagram.isPresent();
  }

  /**
   * Returns the accessible name that the diagram sets; otherwise its caption or the heading above.
   */
  private String name(Diagram diagram) {
    if (!diagram.title().name().isEmpty()) {
      return diagram.title().name();
    }
    return diagram.title().caption().isEmpty() ? scope.heading : diagram.title().caption();
  }

  private String unique(String name) {
    int number = names.merge(name, 1, Integer::sum);
    return number == 1 ? name : (name + " " + number).strip();
  }
}
