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

/** Diagrams: each is read, and leaves a slot that the page draws it into. */
final class DiagramBlocks {
  private static final int MOST = 12;

  private final RenderScope scope;
  private final Map<String, Integer> names = new HashMap<>();
  private int count;

  DiagramBlocks(RenderScope scope) {
    this.scope = scope;
  }

  void render(EmbeddedBlock block, MarkupWriter out) {
    if (++count > MOST) {
      if (count == MOST + 1) {
        scope.report(
            DiagnosticCode.DIAGRAM,
            block.place(0, 0, 1),
            "more than " + MOST + " diagrams on one page",
            "split the page in two");
      }
      return;
    }
    Optional<Diagram> diagram = scope.read(found -> DiagramParser.parse(block, found));
    diagram.ifPresent(
        read -> {
          out.slot(new MarkdownDiagram(block.text(), unique(name(read)), block.place(0, 0, 1)))
              .gap();
          DiagramText.of(read).forEach(words -> out.plain(words).gap());
        });
  }

  /** What its author calls it, else the heading above. */
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
