package dev.cribsheet.drawing;

import java.util.List;

/** Spells the outlines of shapes as SVG path data, in tenths of a pixel. */
final class PathData {
  private final StringBuilder out = new StringBuilder();

  /** A number without needless digits. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long whole = Math.abs(tenths) / 10;
    long rest = Math.abs(tenths) % 10;
    return sign + whole + (rest == 0 ? "" : "." + rest);
  }

  PathData move(double x, double y) {
    return add('M', x, y);
  }

  PathData line(double x, double y) {
    return add('L', x, y);
  }

  PathData curve(double cx, double cy, double x, double y) {
    return add('Q', cx, cy, x, y);
  }

  PathData arc(double rx, double ry, boolean clockwise, double x, double y) {
    out.append('A').append(number(rx)).append(' ').append(number(ry));
    out.append(" 0 0 ").append(clockwise ? '1' : '0').append(' ');
    out.append(number(x)).append(' ').append(number(y));
    return this;
  }

  PathData close() {
    out.append('Z');
    return this;
  }

  private PathData add(char letter, double... values) {
    out.append(letter);
    for (int i = 0; i < values.length; i++) {
      out.append(i == 0 ? "" : " ").append(number(values[i]));
    }
    return this;
  }

  /** A line through points, its corners rounded off. */
  static String route(List<Point> points, double radius) {
    PathData path = new PathData();
    path.move(points.get(0).x(), points.get(0).y());
    for (int i = 1; i < points.size() - 1; i++) {
      Point corner = points.get(i);
      Point in = toward(corner, points.get(i - 1), radius);
      Point out = toward(corner, points.get(i + 1), radius);
      path.line(in.x(), in.y()).curve(corner.x(), corner.y(), out.x(), out.y());
    }
    Point last = points.get(points.size() - 1);
    return path.line(last.x(), last.y()).toString();
  }

  /** From a corner towards another point, at most half of the way. */
  private static Point toward(Point corner, Point other, double radius) {
    double dx = other.x() - corner.x();
    double dy = other.y() - corner.y();
    double length = Math.sqrt(dx * dx + dy * dy);
    if (length == 0) {
      return corner;
    }
    double part = Math.min(radius, length / 2) / length;
    return corner.moved(dx * part, dy * part);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
