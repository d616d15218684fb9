package dev.cribsheet.drawing;

import dev.cribsheet.diagram.ArrowHead;
import dev.cribsheet.html.HtmlEscaper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes a drawing as SVG: for each layer, a group with one path and its text. */
final class SvgWriter {
  private static final double CORNER = 7;
  private static final double BASELINE = 13.5;

  private final Map<Layer, StringBuilder> layers = new EnumMap<>(Layer.class);
  private final Map<Layer, StringBuilder> paths = new EnumMap<>(Layer.class);

  private final DashedLines dashed = new DashedLines(CORNER);

  private SvgWriter() {}

  /** Returns the content of the {@code svg} element. */
  static String markup(Drawing drawing) {
    return markup(drawing, layer -> "");
  }

  /**
   * Returns the content of the {@code svg} element.
   *
   * @param attributes more attributes for the group of a layer, with a leading space
   */
  static String markup(Drawing drawing, Function<Layer, String> attributes) {
    SvgWriter writer = new SvgWriter();
    drawing.shapes().forEach(writer::shape);
    StringBuilder out = new StringBuilder();
    writer.layers.forEach(
        (layer, content) -> {
          out.append("<g ").append(layer.style());
          out.append(attributes.apply(layer)).append('>');
          if (writer.paths.containsKey(layer)) {
            out.append("<path d=\"").append(writer.paths.get(layer)).append("\"/>");
          }
          out.append(content).append("</g>\n");
        });
    return out.toString();
  }

  private StringBuilder layer(Layer layer) {
    return layers.computeIfAbsent(layer, added -> new StringBuilder());
  }

  private void shape(Shape shape) {
    if (shape instanceof Shape.Box box) {
      path(box.layer(), BoxOutline.of(box.outline(), box.area()));
    } else if (shape instanceof Shape.Plate plate) {
      plate(plate);
    } else if (shape instanceof Shape.Route route) {
      route(route);
    } else if (shape instanceof Shape.Person person) {
      person(person);
    } else {
      text((Shape.Text) shape);
    }
  }

  private void path(Layer layer, String data) {
    paths.computeIfAbsent(layer, added -> new StringBuilder()).append(data);
    layer(layer);
  }

  private void plate(Shape.Plate plate) {
    Rectangle a = plate.area();
    String outline =
        switch (plate.layer()) {
          case GROUP -> BoxOutline.rounded(a, 8);
          case FRAME, TAB -> BoxOutline.rounded(a, 3);
          case NOTE -> BoxOutline.rounded(a, 2);
          case NUMBER -> BoxOutline.rounded(a, a.height() / 2);
          default -> BoxOutline.rectangle(a);
        };
    path(plate.layer(), outline);
  }

  private void route(Shape.Route route) {
    List<Point> points = new ArrayList<>(route.points());
    int last = points.size() - 1;
    Point first = points.get(0);
    Point end = points.get(last);
    head(route.start(), points.get(1), first);
    head(route.end(), points.get(last - 1), end);
    points.set(0, ArrowHeadPath.lineEnd(route.start(), points.get(1), first));
    points.set(last, ArrowHeadPath.lineEnd(route.end(), points.get(last - 1), end));
    boolean dashes = route.layer() == Layer.DOTTED;
    path(route.layer(), PathData.route(dashes ? dashed.add(points) : points, CORNER));
  }

  private void head(ArrowHead head, Point from, Point at) {
    if (head != ArrowHead.NONE) {
      boolean filled = head == ArrowHead.ARROW || head == ArrowHead.CIRCLE;
      path(filled ? Layer.HEAD : Layer.OPEN, ArrowHeadPath.of(head, from, at));
      String ring = ArrowHeadPath.ring(head, from, at);
      if (!ring.isEmpty()) {
        path(Layer.BOX, ring);
      }
    }
  }

  private void person(Shape.Person person) {
    double x = person.top().x();
    double y = person.top().y();
    path(Layer.BOX, BoxOutline.rounded(new Rectangle(x - 6, y + 1, 12, 12), 6));
    path(
        Layer.BOX,
        new PathData().move(x - 12, y + 29).arc(12, 12, x + 12, y + 29).close().toString());
  }

  private void text(Shape.Text text) {
    StringBuilder out = layer(text.layer());
    double baseline = text.y() + BASELINE;
    for (String line : text.lines()) {
      out.append("<text x=\"").append(PathData.number(text.x()));
      out.append("\" y=\"").append(PathData.number(baseline)).append("\">");
      out.append(HtmlEscaper.escape(line)).append("</text>");
      baseline += TextMeasure.LINE;
    }
  }
}
