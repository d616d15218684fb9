package dev.cribsheet.drawing;

import dev.cribsheet.diagram.SequenceDiagram.Branch;
import dev.cribsheet.diagram.SequenceDiagram.Event;
import dev.cribsheet.diagram.SequenceDiagram.Frame;
import dev.cribsheet.diagram.SequenceDiagram.Message;
import dev.cribsheet.diagram.SequenceDiagram.Note;
import dev.cribsheet.diagram.SequenceDiagram.Side;
import java.util.ArrayList;
import java.util.List;

/** A frame around events, with its kind in a corner and a line between its branches. */
final class SequenceFrame {
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
    SequenceSpacing spacing = columns.spacing();
    double side = spacing.frameSide() + spacing.frameNest() * depth(frame);
    for (Branch branch : frame.branches()) {
      branch.events().forEach(this::include);
    }
    if (spacing.fixed()) {
      left = columns.leftmost();
      right = columns.rightmost();
    } else if (left > right) {
      left = columns.middle(0);
      right = columns.middle(columns.count() - 1);
    }
    left -= side;
    right += side;
    String kind = frame.kind().keyword();
    double tab = TextMeasure.width(kind, true) + 20;
    if (!spacing.fixed()) {
      widenFor(tab);
    }

    List<Shape> parts = new ArrayList<>();
    double top = layout.y();
    parts.add(new Shape.Plate(Layer.TAB, new Rectangle(left, top, tab, TAB)));
    parts.add(new Shape.Text(Layer.TAB_WORDS, left + tab / 2, top + 3, List.of(kind)));
    double y = top;
    for (int i = 0; i < frame.branches().size(); i++) {
      Branch branch = frame.branches().get(i);
      if (i > 0) {
        parts.add(Shape.Route.plain(Layer.RULE, new Point(left, y), new Point(right, y)));
      }
      double indent = i == 0 ? tab + 8 : 10;
      double text = 0;
      if (!branch.label().isEmpty()) {
        List<String> lines =
            TextMeasure.wrap(branch.label(), Math.max(60, right - left - indent - 10), false);
        parts.add(SequenceLayout.clearance(left + indent, y + 4, lines, TextMeasure.bare(lines)));
        parts.add(new Shape.Text(Layer.CONDITION, left + indent, y + 4, lines));
        text = TextMeasure.height(lines) + 4;
      }
      y = layout.events(branch.events(), y + Math.max(i == 0 ? TAB : 4, text) + BELOW);
    }
    layout.frame(new Rectangle(left, top, right - left, y - top), parts);
  }

  /** Makes room beside the tab for the longest line of each condition. */
  private void widenFor(double tab) {
    for (Branch branch : frame.branches()) {
      if (!branch.label().isEmpty()) {
        double width = TextMeasure.width(TextMeasure.wrap(branch.label(), 120, false), false);
        right = Math.max(right, left + tab + 18 + width);
      }
    }
  }

  private void include(Event event) {
    if (event instanceof Message message) {
      double from = columns.middle(message.from());
      include(from);
      include(columns.middle(message.to()));
      if (message.from().equals(message.to())) {
        include(from + SequenceColumns.LOOP + TextMeasure.width(columns.lines(message), false));
      }
    } else if (event instanceof Note note) {
      double width = TextMeasure.width(columns.lines(note), false) + 12;
      double from = columns.left(note.from(), note.to());
      double to = columns.right(note.from(), note.to());
      double half = note.side() == Side.OVER ? width / 2 : width;
      double centre = note.side() == Side.OVER ? (from + to) / 2 : from;
      include(note.side() == Side.RIGHT ? from : Math.min(from, centre - half));
      include(note.side() == Side.LEFT ? to : Math.max(to, centre + half));
    } else {
      ((Frame) event).branches().forEach(branch -> branch.events().forEach(this::include));
    }
  }

  /** Returns the number of levels of nested frames. */
  static int depth(List<Event> events) {
    return 1 + events.stream().mapToInt(SequenceFrame::depth).max().orElse(-1);
  }

  private void include(double x) {
    left = Math.min(left, x);
    right = Math.max(right, x);
  }

  /** Returns the number of levels of frames inside an event; -1 if it is not a frame. */
  private static int depth(Event event) {
    if (!(event instanceof Frame frame)) {
      return -1;
    }
    return 1
        + frame.branches().stream()
            .flatMap(branch -> branch.events().stream())
            .mapToInt(SequenceFrame::depth)
            .max()
            .orElse(-1);
  }
}
