package dev.cribsheet.render.pdf;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the path data of diagrams: absolute moves, lines, quadratic curves and arcs. */
final class SvgPathParser {
  private static final Pattern STEP = Pattern.compile("([MLQAZ])([^MLQAZ]*)");

  private final Path2D.Double path = new Path2D.Double();

  private SvgPathParser() {}

  static Shape of(String data) {
    SvgPathParser shape = new SvgPathParser();
    Matcher steps = STEP.matcher(data);
    while (steps.find()) {
      double[] v =
          Stream.of(steps.group(2).trim().split("[ ,]+"))
              .filter(number -> !number.isEmpty())
              .mapToDouble(Double::parseDouble)
              .toArray();
      shape.add(steps.group(1).charAt(0), v);
    }
    return shape.path;
  }

  private void add(char step, double[] v) {
    switch (step) {
      case 'M' -> path.moveTo(v[0], v[1]);
      case 'L' -> path.lineTo(v[0], v[1]);
      case 'Q' -> path.quadTo(v[0], v[1], v[2], v[3]);
      case 'A' -> arc(v[0], v[1], v[4] == 1, new Point2D.Double(v[5], v[6]));
      default -> path.closePath();
    }
  }

  /** Adds the smaller arc; as in SVG, an ellipse that is too small is scaled up. */
  private void arc(double rx, double ry, boolean clockwise, Point2D to) {
    Point2D from = path.getCurrentPoint();
    double dx = (from.getX() - to.getX()) / 2 / rx;
    double dy = (from.getY() - to.getY()) / 2 / ry;
    double half = dx * dx + dy * dy;
    double grown = Math.max(1, Math.sqrt(half));
    double side = (clockwise ? 1 : -1) * Math.sqrt(Math.max(0, grown * grown / half - 1));
    double cx = (from.getX() + to.getX()) / 2 + side * dy * rx;
    double cy = (from.getY() + to.getY()) / 2 - side * dx * ry;
    double w = rx * grown;
    double h = ry * grown;
    double start = Math.toDegrees(Math.atan2((cy - from.getY()) / h, (from.getX() - cx) / w));
    double end = Math.toDegrees(Math.atan2((cy - to.getY()) / h, (to.getX() - cx) / w));
    double extent = end - start;
    if (clockwise && extent > 0) {
      extent -= 360;
    } else if (!clockwise && extent < 0) {
      extent += 360;
    }
    path.append(new Arc2D.Double(cx - w, cy - h, 2 * w, 2 * h, start, extent, Arc2D.OPEN), true);
  }
}
