package dev.cribsheet.drawing;

import dev.cribsheet.diagram.ArrowHead;
import dev.cribsheet.diagram.FlowDiagram;
import dev.cribsheet.diagram.SequenceDiagram;
import dev.cribsheet.diagram.SequenceDiagram.Event;
import dev.cribsheet.diagram.SequenceDiagram.Frame;
import dev.cribsheet.diagram.SequenceDiagram.Message;
import dev.cribsheet.diagram.SequenceDiagram.Note;
import dev.cribsheet.diagram.SequenceDiagram.Side;
import java.util.ArrayList;
import java.util.List;

/** Lays out a sequence diagram: participants side by side, events from top to bottom. */
final class SequenceLayout {
  private static final double GAP = 16;
  private static final double TALL = 560;
  private static final double PERSON = 30;
  private static final double LINE_BELOW = 6;

  private final SequenceDiagram diagram;
  private final SequenceColumns columns;
  private final List<Shape> backgrounds = new ArrayList<>();
  private final List<Shape> shapes = new ArrayList<>();
  private double left;
  private double right;
  private double y;

  private SequenceLayout(SequenceDiagram diagram, SequenceSpacing spacing) {
    this.diagram = diagram;
    this.columns = new SequenceColumns(diagram, spacing);
  }

  static Drawing of(SequenceDiagram diagram, SequenceSpacing spacing) {
    return new SequenceLayout(diagram, spacing).drawing();
  }

  private Drawing drawing() {
    double boxes = participants(0, true);
    y = boxes + GAP;
    events(diagram.events());
    double end = y;
    if (end > TALL) {
      y = end + participants(end, false);
    }
    List<Shape> all = new ArrayList<>(backgrounds);
    for (int i = 0; i < columns.count(); i++) {
      double x = columns.middle(i);
      all.add(Shape.Route.plain(Layer.LIFE, new Point(x, boxes), new Point(x, end)));
    }
    all.addAll(shapes);
    return new Drawing(Math.ceil(right - left + 4), Math.ceil(y + 4), all).moved(2 - left, 2);
  }

  private void reach(double from, double to) {
    left = Math.min(left, from);
    right = Math.max(right, to);
  }

  /** Adds the row of participants above or below their lifelines; returns its height. */
  private double participants(double top, boolean above) {
    double boxes = 0;
    double all = 0;
    for (int i = 0; i < columns.count(); i++) {
      double height = TextMeasure.height(columns.label(i));
      boolean person = columns.participant(i).person();
      boxes = Math.max(boxes, person ? 0 : height + 20);
      all = Math.max(all, person ? PERSON + height + 8 : height + 20);
    }
    all = Math.max(all, boxes);
    for (int i = 0; i < columns.count(); i++) {
      double middle = columns.middle(i);
      double half = columns.boxWidth(i) / 2;
      reach(middle - half, middle + half);
      if (columns.participant(i).person()) {
        double used = PERSON + TextMeasure.height(columns.label(i)) + 8;
        person(middle, above ? top + all - used : top + 4, columns.label(i));
      } else {
        box(new Rectangle(middle - half, above ? top + all - boxes : top, 2 * half, boxes), i);
      }
    }
    return all;
  }

  private void person(double middle, double top, List<String> label) {
    shapes.add(new Shape.Person(new Point(middle, top)));
    text(Layer.STRONG, middle, top + PERSON + 2, label);
  }

  private void box(Rectangle area, int column) {
    List<String> label = columns.label(column);
    double top = area.centre() - TextMeasure.height(label) / 2;
    shapes.add(new Shape.Box(Layer.BOX, FlowDiagram.Shape.BOX, area));
    text(Layer.STRONG, area.middle(), top, label);
  }

  private void events(List<Event> events) {
    for (Event event : events) {
      if (event instanceof Message message) {
        message(message);
      } else if (event instanceof Note note) {
        note(note);
      } else {
        new SequenceFrame((Frame) event, columns, this).place();
      }
    }
  }

  /** Lays out events from this y-coordinate down; returns the y-coordinate below them. */
  double events(List<Event> events, double from) {
    y = from;
    events(events);
    return y;
  }

  double y() {
    return y;
  }

  void frame(Rectangle area, List<Shape> parts) {
    reach(area.x(), area.right());
    backgrounds.add(new Shape.Plate(Layer.FRAME, area));
    shapes.addAll(parts);
    y = area.bottom() + GAP;
  }

  private void message(Message message) {
    double from = columns.middle(message.from());
    double to = columns.middle(message.to());
    List<String> lines = columns.lines(message);
    double height = message.text().isEmpty() ? 0 : TextMeasure.height(lines);
    Layer layer = message.dashed() ? Layer.DOTTED : Layer.LINE;
    ArrowHead start = message.bothWays() ? ArrowHead.ARROW : ArrowHead.NONE;
    double lineY;
    if (message.from().equals(message.to())) {
      double loop = SequenceColumns.LOOP;
      double block = Math.max(height, 26);
      lineY = y + (block - 26) / 2;
      List<Point> points =
          List.of(
              new Point(from, lineY),
              new Point(from + loop, lineY),
              new Point(from + loop, lineY + 26),
              new Point(from, lineY + 26));
      shapes.add(new Shape.Route(layer, start, message.head(), points));
      clear(from + loop + 8, y + (block - height) / 2, lines);
      text(Layer.WORDS_START, from + loop + 8, y + (block - height) / 2, lines);
      reach(from, from + loop + 8 + TextMeasure.width(lines, false));
      y += block + GAP;
    } else {
      double width = TextMeasure.width(lines, false);
      double left = columns.start((from + to) / 2, width);
      if (columns.spacing().fixed()
          || Math.abs(columns.of(message.from()) - columns.of(message.to())) > 1) {
        clear(left, y, lines);
      }
      text(Layer.WORDS, left + width / 2, y, lines);
      lineY = y + height + LINE_BELOW;
      List<Point> points = List.of(new Point(from, lineY), new Point(to, lineY));
      shapes.add(new Shape.Route(layer, start, message.head(), points));
      y = lineY + GAP;
    }
    if (!message.number().isEmpty()) {
      double half = 10 + 4 * Math.max(0, message.number().length() - 2);
      shapes.add(
          new Shape.Plate(Layer.NUMBER, new Rectangle(from - half, lineY - 10, 2 * half, 20)));
      text(Layer.NUMBER_WORDS, from, lineY - 9, List.of(message.number()));
      reach(from - half, from + half);
    }
  }

  private void text(Layer layer, double x, double top, List<String> lines) {
    shapes.add(new Shape.Text(layer, x, top, lines));
  }

  /** Adds an opaque background that hides the lifelines behind text. */
  private void clear(double x, double top, List<String> lines) {
    if (!lines.equals(List.of(""))) {
      shapes.add(clearance(x, top, lines));
    }
  }

  private static Shape clearance(double x, double top, List<String> lines) {
    return clearance(x, top, lines, TextMeasure.width(lines, false));
  }

  static Shape clearance(double x, double top, List<String> lines, double width) {
    return new Shape.Plate(
        Layer.CLEAR, new Rectangle(x - 2, top, width + 4, TextMeasure.height(lines)));
  }

  private void note(Note note) {
    double from = columns.left(note.from(), note.to());
    double to = columns.right(note.from(), note.to());
    List<String> lines = columns.lines(note);
    double textWidth = 2 * Math.ceil(TextMeasure.width(lines, false) / 2);
    double width =
        Math.max(textWidth + 2 * SequenceColumns.NOTE_SIDE, to > from ? to - from + 28 : 0);
    double x = (from + to) / 2 - width / 2;
    if (note.side() == Side.LEFT) {
      x = from - width - 8;
    } else if (note.side() == Side.RIGHT) {
      x = from + 8;
    }
    x = columns.start(x + width / 2, width);
    Rectangle area = new Rectangle(x, y, width, TextMeasure.height(lines) + 12);
    shapes.add(new Shape.Plate(Layer.NOTE, area));
    text(Layer.NOTE_WORDS, area.middle(), y + 6, lines);
    reach(area.x(), area.right());
    y = area.bottom() + GAP;
  }
}
