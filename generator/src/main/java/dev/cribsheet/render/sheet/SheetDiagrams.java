package dev.cribsheet.render.sheet;

import dev.cribsheet.content.model.PrintRule;
import dev.cribsheet.content.model.SheetListName;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.diagram.DiagramParser;
import dev.cribsheet.diagram.SequenceDiagram;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.markdown.model.MarkdownDiagram;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.render.html.context.SheetFigure;
import dev.cribsheet.view.sheet.SheetBlockView.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The diagrams of a sheet, one block each. */
record SheetDiagrams(PageContext scope, FitOptions options) {
  static final String KIND = "diagram";

  /** Returns the diagrams of a list; one that is too wide for a column has no drawing. */
  Stream<DraftBlock> of(Located<SheetListName> named) {
    return scope.site().diagrams(named.value().owner()).stream()
        .map(diagram -> block(diagram, named.source()));
  }

  /** Returns the first diagram that fits a column, a sequence last, or else the first diagram. */
  Optional<DraftBlock> first(List<MarkdownDiagram> diagrams) {
    List<DraftBlock> blocks =
        diagrams.stream()
            .sorted(Comparator.comparing(SheetDiagrams::isSequence))
            .map(diagram -> block(diagram, diagram.source()))
            .map(block -> block.asOptional(scope.t("diagram.label")))
            .toList();
    return blocks.stream()
        .filter(block -> !isTooWide(block))
        .findFirst()
        .or(() -> blocks.stream().findFirst());
  }

  private static boolean isSequence(MarkdownDiagram diagram) {
    return DiagramParser.of(diagram.text()) instanceof SequenceDiagram;
  }

  private DraftBlock block(MarkdownDiagram diagram, SourceRef source) {
    String name = diagram.name().isEmpty() ? scope.t("diagram.label") : diagram.name();
    HtmlFragment picture =
        SheetFigure.of(scope, diagram, options.diagrams()).orElse(HtmlFragment.none());
    DraftItem item =
        new DraftItem(
            0,
            new Entry("", picture, HtmlFragment.none(), HtmlFragment.none()),
            PrintRule.ALWAYS,
            name,
            source);
    return DraftBlock.of(KIND, name, List.of(item));
  }

  static boolean isTooWide(DraftBlock block) {
    return block.kind().equals(KIND)
        && block.items().stream().anyMatch(item -> item.entry().text().isEmpty());
  }
}
