package dev.cribsheet.drawing;

import dev.cribsheet.diagram.ArrowHead;
import dev.cribsheet.diagram.SequenceDiagram.Branch;
import dev.cribsheet.diagram.SequenceDiagram.Event;
import dev.cribsheet.diagram.SequenceDiagram.Frame;
import dev.cribsheet.diagram.SequenceDiagram.Message;
import dev.cribsheet.diagram.SequenceDiagram.Note;
import dev.cribsheet.diagram.SequenceDiagram.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A frame around events, with its kind in a corner and a rule between its parts. */
final class SequenceFrame {
  private static final double SIDE = 18;
  private static final double TAB = 24;
  private static final double BELOW = 10;

  private final Frame frame;
  private final SequenceColumns columns;
  private final SequenceLayout layout;
  private double left = Double.MAX_VALUE;
  private double right = -Double.MAX_VALUE;

  SequenceFrame(Frame frame, SequenceColumns columns, SequenceLayout layout) {
    this.frame = frame;
    this.columns = columns;
    this.layout = layout;
  }

  void place() {
    double side = SIDE + 8 * depth(frame);
    for (Branch branch : frame.branches()) {
      branch.events().forEach(this::reach);
    }
    if (left > right) {
      left = columns.middle(0);
      right = columns.middle(columns.count() - 1);
    }
    left -= side;
    right += side;
    String kind = frame.kind().name().toLowerCase(Locale.ROOT);
    double tab = TextMeasure.width(kind, true) + 20;
    widenFor(tab);

    List<Shape> parts = new ArrayList<>();
    double top = layout.y();
    parts.add(new Shape.Plate(Layer.TAB, new Rectangle(left, top, tab, TAB)));
    parts.add(new Shape.Words(Layer.TAB_WORDS, left + tab / 2, top + 3, List.of(kind)));
    double y = top;
    for (int i = 0; i < frame.branches().size(); i++) {
      Branch branch = frame.branches().get(i);
      if (i > 0) {
        List<Point> across = List.of(new Point(left, y), new Point(right, y));
        parts.add(new Shape.Route(Layer.RULE, ArrowHead.NONE, ArrowHead.NONE, across));
      }
      double indent = i == 0 ? tab + 8 : 10;
      double words = 0;
      if (!branch.label().isEmpty()) {
        List<String> lines =
            TextMeasure.wrap(branch.label(), Math.max(60, right - left - indent - 10), false);
        parts.add(SequenceLayout.clearance(left + indent, y + 4, lines));
        parts.add(new Shape.Words(Layer.CONDITION, left + indent, y + 4, lines));
        words = TextMeasure.height(lines) + 4;
      }
      y = layout.events(branch.events(), y + Math.max(i == 0 ? TAB : 4, words) + BELOW);
    }
    layout.frame(new Rectangle(left, top, right - left, y - top), parts);
  }

  /** The longest word of a condition must fit beside the tab. */
  private void widenFor(double tab) {
    for (Branch branch : frame.branches()) {
      if (!branch.label().isEmpty()) {
        double width = TextMeasure.width(TextMeasure.wrap(branch.label(), 120, false), false);
        right = Math.max(right, left + tab + 18 + width);
      }
    }
  }

  private void reach(Event event) {
    if (event instanceof Message message) {
      double from = columns.middle(message.from());
      double to = columns.middle(message.to());
      left = Math.min(left, Math.min(from, to));
      right = Math.max(right, Math.max(from, to));
      if (message.from().equals(message.to())) {
        double words = TextMeasure.width(columns.words(message), false);
        right = Math.max(right, from + SequenceColumns.LOOP + words);
      }
    } else if (event instanceof Note note) {
      double width = TextMeasure.width(columns.words(note), false) + 12;
      double from = Math.min(columns.middle(note.from()), columns.middle(note.to()));
      double to = Math.max(columns.middle(note.from()), columns.middle(note.to()));
      double half = note.side() == Side.OVER ? width / 2 : width;
      double centre = note.side() == Side.OVER ? (from + to) / 2 : from;
      left = Math.min(left, Math.min(from, note.side() == Side.RIGHT ? from : centre - half));
      right = Math.max(right, Math.max(to, note.side() == Side.LEFT ? to : centre + half));
    } else {
      ((Frame) event).branches().forEach(branch -> branch.events().forEach(this::reach));
    }
  }

  private static int depth(Event event) {
    if (!(event instanceof Frame frame)) {
      return -1;
    }
    int deepest = -1;
    for (Branch branch : frame.branches()) {
      for (Event inner : branch.events()) {
        deepest = Math.max(deepest, depth(inner));
      }
    }
    return deepest + 1;
  }
}
