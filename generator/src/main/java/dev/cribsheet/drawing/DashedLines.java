package dev.cribsheet.drawing;

import java.util.ArrayList;
import java.util.List;

/** The dashed lines of a drawing. Two lines of dashes on each other look like a solid line. */
final class DashedLines {
  private final double radius;
  private final List<List<Point>> lines = new ArrayList<>();

  /** Creates an empty set of lines with rounded corners. */
  DashedLines(double radius) {
    this.radius = radius;
  }

  /** Adds a line. Returns it without the stretches at its ends that it shares with earlier ones. */
  List<Point> add(List<Point> line) {
    List<Point> rest = Point.reversed(withoutStart(Point.reversed(withoutStart(line))));
    lines.add(line);
    lines.add(Point.reversed(line));
    return rest;
  }

  private List<Point> withoutStart(List<Point> line) {
    List<Point> rest = line;
    for (List<Point> other : lines) {
      List<Point> shorter = from(line, other);
      if (length(shorter) < length(rest)) {
        rest = shorter;
      }
    }
    return rest;
  }

  /** Returns a line from where it leaves another one that starts at the same point. */
  private List<Point> from(List<Point> line, List<Point> other) {
    int next = 0;
    while (next < Math.min(line.size(), other.size()) && line.get(next).equals(other.get(next))) {
      next++;
    }
    if (next == 0 || next == line.size() || next == other.size()) {
      return line;
    }
    Point corner = line.get(next - 1);
    Point turn = corner;
    double ahead = corner.distance(line.get(next));
    double otherAhead = corner.distance(other.get(next));
    double both = Math.min(ahead, otherAhead);
    Point onLine = corner.toward(line.get(next), both / ahead);
    if (onLine.distance(corner.toward(other.get(next), both / otherAhead)) < 0.5) {
      turn = onLine;
    } else if (next == 1) {
      return line;
    }
    Point back = turn == corner ? line.get(next - 2) : corner;
    Point start = turn.toward(back, Math.min(1, radius / turn.distance(back)));
    List<Point> rest = new ArrayList<>(List.of(start));
    if (turn == corner) {
      rest.add(corner);
    }
    rest.addAll(line.subList(next, line.size()));
    return rest;
  }

  private static double length(List<Point> line) {
    double length = 0;
    for (int i = 1; i < line.size(); i++) {
      length += line.get(i - 1).distance(line.get(i));
    }
    return length;
  }
}
