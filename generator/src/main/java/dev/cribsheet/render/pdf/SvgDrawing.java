package dev.cribsheet.render.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSColor;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Draws a diagram: groups of paths and text, where each group has its own colours. */
final class SvgDrawing implements SVGImage {
  private final Element svg;
  private final Box box;
  private final double scale;
  private final int width;
  private final int height;

  /** Creates a drawing; {@code dotsPerMm} is the resolution of the engine. */
  SvgDrawing(Element svg, Box box, double dotsPerMm) {
    this.svg = svg;
    this.box = box;
    double mm = number(svg, "width");
    this.scale = mm * dotsPerMm / Double.parseDouble(svg.getAttribute("viewBox").split(" ")[2]);
    this.width = (int) Math.ceil(mm * dotsPerMm);
    this.height = (int) Math.ceil(number(svg, "height") * dotsPerMm);
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute).replace("mm", ""));
  }

  @Override
  public int getIntrinsicWidth() {
    return width;
  }

  @Override
  public int getIntrinsicHeight() {
    return height;
  }

  @Override
  public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(scale, scale);
    for (Element group : children(svg)) {
      for (Element part : children(group)) {
        if (part.getTagName().equals("path")) {
          path(
              group,
              place.createTransformedShape(SvgPathParser.of(part.getAttribute("d"))),
              device);
        } else {
          words(group, part, place, device, context);
        }
      }
    }
  }

  private void path(Element group, Shape shape, OutputDevice device) {
    if (!group.getAttribute("fill").equals("none")) {
      device.setColor(colour(group.getAttribute("fill")));
      device.fill(shape);
    }
    if (!group.getAttribute("stroke").equals("none")) {
      device.setColor(colour(group.getAttribute("stroke")));
      device.setStroke(stroke(group));
      device.draw(shape);
    }
  }

  private BasicStroke stroke(Element group) {
    float line = (float) (number(group, "stroke-width") * scale);
    String[] dashes = group.getAttribute("stroke-dasharray").split(" ");
    if (dashes.length < 2) {
      return new BasicStroke(line, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }
    float[] dash = new float[dashes.length];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = (float) (Double.parseDouble(dashes[i]) * scale);
    }
    return new BasicStroke(line, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
  }

  private void words(
      Element group,
      Element part,
      AffineTransform place,
      OutputDevice device,
      RenderingContext context) {
    FontSpecification type = type(group, context);
    FSFont font = context.getFont(type);
    String text = Direction.visual(part.getTextContent(), Direction.isRightToLeft(svg));
    double[] at = {number(part, "x"), number(part, "y")};
    place.transform(at, 0, at, 0, 1);
    int length = context.getTextRenderer().getWidth(context.getFontContext(), font, text);
    double start =
        group.getAttribute("text-anchor").equals("middle")
            ? at[0] - length / 2.0
            : Direction.isRightToLeft(svg) ? at[0] - length : at[0];
    device.setColor(colour(group.getAttribute("fill")));
    ((AbstractOutputDevice) device)
        .setFontSpecification(type); // without this, letters are too bold
    device.setFont(font);
    context.getTextRenderer().drawString(device, text, (float) start, (float) at[1]);
  }

  private FontSpecification type(Element group, RenderingContext context) {
    box.getStyle().getFont(context); // fills in the box's font specification
    FontSpecification own = box.getStyle().getFontSpecification();
    FontSpecification type = new FontSpecification();
    type.families = own.families;
    type.fontStyle = own.fontStyle;
    type.variant = own.variant;
    type.size = (float) (number(group, "font-size") * scale);
    type.fontWeight =
        group.getAttribute("font-weight").equals("bold") ? IdentValue.BOLD : IdentValue.NORMAL;
    return type;
  }

  private static FSColor colour(String hex) {
    String full = hex.length() == 4 ? hex.replaceAll("[^#]", "$0$0") : hex;
    int rgb = Integer.parseInt(full.substring(1), 16);
    return new FSRGBColor(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
  }

  private static List<Element> children(Node parent) {
    return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNextSibling)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }
}
