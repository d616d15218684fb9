package dev.cribsheet.render.html.context;

import dev.cribsheet.diagram.Diagram;
import dev.cribsheet.diagram.DiagramParser;
import dev.cribsheet.diagram.DiagramTitle;
import dev.cribsheet.drawing.DrawingCache;
import dev.cribsheet.drawing.DrawnDiagram;
import dev.cribsheet.drawing.Picture;
import dev.cribsheet.html.HtmlEscaper;
import dev.cribsheet.markdown.model.MarkdownDiagram;

/** A diagram as a figure: drawings for wide and narrow screens, and a description in words. */
final class DiagramFigure {
  /** A drawing up to this width, in CSS pixels, also fits a small tablet. */
  private static final int SMALL = 440;

  private DiagramFigure() {}

  static String html(PageContext scope, MarkdownDiagram slot) {
    Diagram diagram = DiagramParser.of(slot.text());
    DiagramTitle title = diagram.title();
    DiagramDescription facts = new DiagramDescription(scope);
    String label = scope.t("diagram.label");
    String name = slot.name().isEmpty() ? label : label + ": " + slot.name();
    String summary = title.description().isEmpty() ? facts.summary(diagram) : title.description();
    String described =
        "<title>"
            + HtmlEscaper.escape(slot.name().isEmpty() ? label : slot.name())
            + "</title><desc>"
            + HtmlEscaper.escape(summary)
            + "</desc>\n";
    DrawnDiagram drawn =
        scope
            .drawings()
            .of(
                new DrawingCache.Source(slot.text(), diagram, slot.source()),
                scope.strings().direction().equals("rtl"));
    String size = drawn.wide().width() <= SMALL ? "small" : "wide";

    StringBuilder out = new StringBuilder("<figure class=\"diagram\">\n");
    out.append("<div class=\"diagram-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"");
    out.append(HtmlEscaper.escape(name)).append("\">\n");
    boolean both = drawn.narrow().isPresent();
    svg(drawn.wide(), both ? "diagram-" + size : "", described, out);
    drawn.narrow().ifPresent(p -> svg(p, "diagram-not-" + size, described, out));
    out.append("</div>\n");
    if (!title.caption().isEmpty()) {
      out.append("<figcaption>").append(HtmlEscaper.escape(title.caption()));
      out.append("</figcaption>\n");
    }
    out.append("<details class=\"diagram-facts\"><summary>");
    out.append(HtmlEscaper.escape(scope.t("diagram.describe"))).append("</summary>\n<p>");
    out.append(HtmlEscaper.escape(summary)).append("</p>\n");
    out.append(facts.list(diagram)).append("</details>\n</figure>\n");
    return out.toString();
  }

  private static void svg(Picture picture, String name, String described, StringBuilder out) {
    out.append("<svg");
    if (!name.isEmpty()) {
      out.append(" class=\"").append(name).append('"');
    }
    out.append(" role=\"img\" width=\"").append(picture.width());
    out.append("\" height=\"").append(picture.height());
    out.append("\" viewBox=\"0 0 ").append(picture.width()).append(' ').append(picture.height());
    out.append("\">").append(described).append(picture.markup()).append("</svg>\n");
  }
}
