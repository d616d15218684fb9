package dev.cribsheet.render.pdf;

import dev.cribsheet.render.pdf.PageSketch.Kind;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A drawing from afar: its words, and the upper and lower ends of its boxes. */
final class SvgSketch {
  /** The part of its size that a letter is wide, on the average. */
  private static final double LETTER = 0.52;

  /** A line of the sketch, in the drawing's own units. */
  record Line(double x, double y, double length, Kind kind) {}

  private SvgSketch() {}

  static List<Line> of(Element svg) {
    List<Line> lines = new ArrayList<>();
    each(svg, "path", path -> outline(path, lines));
    each(svg, "text", text -> words(text, lines));
    return lines;
  }

  private interface Part {
    void take(Element part);
  }

  private static void each(Element svg, String name, Part part) {
    NodeList found = svg.getElementsByTagName(name);
    for (int i = 0; i < found.getLength(); i++) {
      part.take((Element) found.item(i));
    }
  }

  private static void outline(Element path, List<Line> lines) {
    Element group = (Element) path.getParentNode();
    if (!group.getAttribute("fill").equals("none")
        && !group.getAttribute("stroke").equals("none")) {
      Rectangle2D area = PathShape.of(path.getAttribute("d")).getBounds2D();
      lines.add(new Line(area.getX(), area.getY(), area.getWidth(), Kind.RULE));
      lines.add(new Line(area.getX(), area.getMaxY(), area.getWidth(), Kind.RULE));
    }
  }

  private static void words(Element text, List<Line> lines) {
    Element group = (Element) text.getParentNode();
    double size = Double.parseDouble(group.getAttribute("font-size"));
    double length = text.getTextContent().length() * size * LETTER;
    double x = Double.parseDouble(text.getAttribute("x"));
    double y = Double.parseDouble(text.getAttribute("y")) - size / 3;
    boolean centred = group.getAttribute("text-anchor").equals("middle");
    boolean bold = group.getAttribute("font-weight").equals("bold");
    lines.add(new Line(centred ? x - length / 2 : x, y, length, bold ? Kind.BOLD : Kind.TEXT));
  }
}
