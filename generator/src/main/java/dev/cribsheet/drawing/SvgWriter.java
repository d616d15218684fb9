package dev.cribsheet.drawing;

import dev.cribsheet.diagram.FlowDiagram;
import dev.cribsheet.html.HtmlEscaper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Spells a drawing as SVG: what looks alike stands together, and the theme's classes say how. */
final class SvgWriter {
  private static final double CORNER = 7;
  private static final double BASELINE = 13.5;

  /** From the ground up. */
  private static final List<String> LAYERS =
      List.of(
          "group",
          "frame",
          "life",
          "rule",
          "line",
          "dotted",
          "thick",
          "clear",
          "clear-in-group",
          "head",
          "open",
          "note",
          "tab",
          "box",
          "muted",
          "external",
          "accent",
          "number",
          "words",
          "words-start",
          "strong",
          "group-name",
          "note-words",
          "tab-words",
          "condition",
          "number-words");

  private final Map<String, StringBuilder> layers = new LinkedHashMap<>();

  private SvgWriter() {
    LAYERS.forEach(layer -> layers.put(layer, new StringBuilder()));
  }

  /** The groups of shapes, without the element around them. */
  static String markup(Drawing drawing) {
    return markup(drawing, layer -> "");
  }

  /** The same with more attributes for each group. */
  static String markup(Drawing drawing, UnaryOperator<String> look) {
    SvgWriter writer = new SvgWriter();
    drawing.shapes().forEach(writer::shape);
    StringBuilder out = new StringBuilder();
    writer.layers.forEach(
        (name, content) -> {
          if (!content.isEmpty()) {
            out.append("<g class=\"diagram-").append(name).append('"').append(look.apply(name));
            out.append('>');
            out.append(content).append("</g>\n");
          }
        });
    return out.toString();
  }

  private void shape(Shape shape) {
    if (shape instanceof Shape.Box box) {
      String layer =
          box.role() == FlowDiagram.Role.PLAIN ? "box" : box.role().name().toLowerCase(Locale.ROOT);
      path(layer, OutlinePath.of(box.outline(), box.area()));
    } else if (shape instanceof Shape.Plate plate) {
      plate(plate);
    } else if (shape instanceof Shape.Route route) {
      route(route);
    } else if (shape instanceof Shape.Person person) {
      person(person);
    } else {
      words((Shape.Words) shape);
    }
  }

  private void path(String layer, String data) {
    layers.get(layer).append("<path d=\"").append(data).append("\"/>");
  }

  private void plate(Shape.Plate plate) {
    Area a = plate.area();
    switch (plate.ground()) {
      case GROUP -> path("group", OutlinePath.rounded(a, 8));
      case FRAME -> path("frame", OutlinePath.rounded(a, 3));
      case NOTE -> path("note", OutlinePath.rounded(a, 2));
      case CLEAR -> path("clear", rectangle(a));
      case CLEAR_IN_GROUP -> path("clear-in-group", rectangle(a));
      case NUMBER -> path("number", OutlinePath.rounded(a, a.height() / 2));
      case TAB -> path("tab", OutlinePath.rounded(a, 3));
    }
  }

  private static String rectangle(Area a) {
    return new PathData()
        .move(a.x(), a.y())
        .line(a.right(), a.y())
        .line(a.right(), a.bottom())
        .line(a.x(), a.bottom())
        .close()
        .toString();
  }

  private void route(Shape.Route route) {
    List<Point> points = new ArrayList<>(route.points());
    int last = points.size() - 1;
    Point first = points.get(0);
    Point end = points.get(last);
    head(route.start(), points.get(1), first);
    head(route.end(), points.get(last - 1), end);
    points.set(0, HeadPath.pulled(points.get(1), first, HeadPath.room(route.start())));
    points.set(last, HeadPath.pulled(points.get(last - 1), end, HeadPath.room(route.end())));
    String layer =
        switch (route.stroke()) {
          case SOLID -> "line";
          case DOTTED, THICK, LIFE, RULE -> route.stroke().name().toLowerCase(Locale.ROOT);
        };
    path(layer, PathData.route(points, CORNER));
  }

  private void head(Shape.Head head, Point from, Point at) {
    if (head != Shape.Head.NONE) {
      boolean filled = head == Shape.Head.ARROW || head == Shape.Head.CIRCLE;
      path(filled ? "head" : "open", HeadPath.of(head, from, at));
    }
  }

  private void person(Shape.Person person) {
    double x = person.x();
    double y = person.y();
    path("box", OutlinePath.rounded(new Area(x - 6, y + 1, 12, 12), 6));
    PathData shoulders = new PathData().move(x - 12, y + 29);
    shoulders.arc(12, 12, true, x + 12, y + 29).close();
    path("box", shoulders.toString());
  }

  private void words(Shape.Words words) {
    String layer =
        switch (words.role()) {
          case BOX -> "words";
          case LINE -> words.centred() ? "words" : "words-start";
          case GROUP -> "group-name";
          case PARTICIPANT -> "strong";
          case NOTE -> "note-words";
          case TAB -> "tab-words";
          case CONDITION -> "condition";
          case NUMBER -> "number-words";
        };
    StringBuilder out = layers.get(layer);
    double baseline = words.y() + BASELINE;
    for (String line : words.lines()) {
      out.append("<text x=\"").append(PathData.number(words.x()));
      out.append("\" y=\"").append(PathData.number(baseline)).append("\">");
      out.append(HtmlEscaper.escape(line)).append("</text>");
      baseline += TextMeasure.LINE;
    }
  }
}
