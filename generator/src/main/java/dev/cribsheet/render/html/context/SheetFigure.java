package dev.cribsheet.render.html.context;

import dev.cribsheet.diagram.Diagram;
import dev.cribsheet.diagram.DiagramParser;
import dev.cribsheet.diagram.DiagramTitle;
import dev.cribsheet.drawing.DrawingCache;
import dev.cribsheet.drawing.PrintDrawing;
import dev.cribsheet.html.HtmlEscaper;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.markdown.model.MarkdownDiagram;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A diagram on a sheet: its drawing, and a text alternative. */
public final class SheetFigure {
  private SheetFigure() {}

  /** Returns the figure in the first of these font sizes that fits a column; empty if none does. */
  public static Optional<HtmlFragment> of(
      PageContext scope, MarkdownDiagram slot, List<Double> points) {
    Diagram diagram = DiagramParser.of(slot.text());
    boolean mirrored = scope.strings().direction().equals("rtl");
    DrawingCache.Source source = new DrawingCache.Source(slot.text(), diagram, slot.source());
    return points.stream()
        .map(size -> scope.drawings().forPaper(source, mirrored, size))
        .flatMap(Optional::stream)
        .findFirst()
        .map(drawn -> new HtmlFragment(svg(drawn, label(scope, slot, diagram))));
  }

  private static String svg(PrintDrawing drawn, String label) {
    return String.format(
        Locale.ROOT,
        "<svg role=\"img\" aria-label=\"%s\" width=\"%.2fmm\" height=\"%.2fmm\""
            + " viewBox=\"0 0 %d %d\">%s</svg>",
        label,
        drawn.width(),
        drawn.height(),
        drawn.picture().width(),
        drawn.picture().height(),
        drawn.picture().markup());
  }

  /** Returns the label, already escaped. */
  private static String label(PageContext scope, MarkdownDiagram slot, Diagram diagram) {
    DiagramTitle title = diagram.title();
    DiagramDescription facts = new DiagramDescription(scope);
    String name = scope.t("diagram.label") + (slot.name().isEmpty() ? "" : ": " + slot.name());
    String summary = title.description().isEmpty() ? facts.summary(diagram) : title.description();
    return HtmlEscaper.escape(name + ". " + summary)
        + new HtmlFragment(facts.list(diagram).replace("</li>", "."))
            .withoutTags(" ")
            .html()
            .replaceAll("\\s+", " ")
            .replace(" .", "")
            .stripTrailing();
  }
}
