package dev.cribsheet.drawing;

import java.util.List;

/** Builds SVG path data, rounded to tenths of a pixel. */
final class PathData {
  private final StringBuilder out = new StringBuilder();

  /** Formats a number with at most one decimal place. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long whole = Math.abs(tenths) / 10;
    long rest = Math.abs(tenths) % 10;
    return sign + whole + (rest == 0 ? "" : "." + rest);
  }

  PathData move(double x, double y) {
    return add("M", x, y);
  }

  PathData line(double x, double y) {
    return add("L", x, y);
  }

  /** Adds a clockwise arc from the current point. */
  PathData arc(double rx, double ry, double x, double y) {
    return add("A", rx, ry).add(" 0 0 1 ", x, y);
  }

  PathData close() {
    out.append('Z');
    return this;
  }

  private PathData add(String letter, double... values) {
    out.append(letter);
    for (int i = 0; i < values.length; i++) {
      out.append(i == 0 ? "" : " ").append(number(values[i]));
    }
    return this;
  }

  /** Returns a closed outline with straight sides. */
  static String polygon(Point... corners) {
    PathData path = new PathData().move(corners[0].x(), corners[0].y());
    for (int i = 1; i < corners.length; i++) {
      path.line(corners[i].x(), corners[i].y());
    }
    return path.close().toString();
  }

  /** Returns a line through points, with rounded corners. */
  static String route(List<Point> points, double radius) {
    PathData path = new PathData();
    path.move(points.get(0).x(), points.get(0).y());
    for (int i = 1; i < points.size() - 1; i++) {
      Point corner = points.get(i);
      Point in = toward(corner, points.get(i - 1), i == 1 ? 1 : 0.5, radius);
      Point out = toward(corner, points.get(i + 1), i == points.size() - 2 ? 1 : 0.5, radius);
      path.line(in.x(), in.y()).add("Q", corner.x(), corner.y(), out.x(), out.y());
    }
    Point last = points.get(points.size() - 1);
    return path.line(last.x(), last.y()).toString();
  }

  /** Returns the point at a distance from a corner toward another point, or a part of the way. */
  private static Point toward(Point corner, Point other, double part, double distance) {
    double length = corner.distance(other);
    return length == 0 ? corner : corner.toward(other, Math.min(part, distance / length));
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
