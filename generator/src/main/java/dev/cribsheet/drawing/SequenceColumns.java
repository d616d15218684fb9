package dev.cribsheet.drawing;

import dev.cribsheet.diagram.SequenceDiagram;
import dev.cribsheet.diagram.SequenceDiagram.Event;
import dev.cribsheet.diagram.SequenceDiagram.Frame;
import dev.cribsheet.diagram.SequenceDiagram.Message;
import dev.cribsheet.diagram.SequenceDiagram.Note;
import dev.cribsheet.diagram.SequenceDiagram.Participant;
import dev.cribsheet.diagram.SequenceDiagram.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Positions the participants: as close together as their text allows, or across a given width. */
final class SequenceColumns {
  static final double LOOP = 30;
  static final double NOTE_SIDE = 10;
  private static final double TEXT_SIDE = 14;
  private static final double LIFE_SIDE = 14;

  private final SequenceSpacing spacing;
  private final List<Participant> participants;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<List<String>> labels = new ArrayList<>();
  private final double[] gaps;
  private final double[] middles;

  /** The distance from the outermost frame to the contents of the innermost one. */
  private final double inset;

  SequenceColumns(SequenceDiagram diagram, SequenceSpacing spacing) {
    this.spacing = spacing;
    this.participants = diagram.participants();
    for (Participant participant : participants) {
      columns.put(participant.id(), columns.size());
      labels.add(TextMeasure.wrap(participant.label(), spacing.name(), true));
    }
    gaps = new double[participants.size()];
    middles = new double[participants.size()];
    for (int i = 0; i + 1 < gaps.length; i++) {
      gaps[i] = (boxWidth(i) + boxWidth(i + 1)) / 2 + spacing.boxGap();
    }
    int frames = SequenceFrame.depth(diagram.events());
    inset = frames == 0 ? 0 : spacing.frameSide() + spacing.frameNest() * (frames - 1);
    if (spacing.fixed()) {
      fill();
    } else {
      widen(diagram.events());
    }
    for (int i = 1; i < middles.length; i++) {
      middles[i] = middles[i - 1] + 2 * Math.ceil(gaps[i - 1] / 2);
    }
  }

  int count() {
    return participants.size();
  }

  int of(String id) {
    return columns.get(id);
  }

  double middle(String id) {
    return middles[of(id)];
  }

  double middle(int column) {
    return middles[column];
  }

  Participant participant(int column) {
    return participants.get(column);
  }

  List<String> label(int column) {
    return labels.get(column);
  }

  /** Returns the left edge of a message or note. */
  double left(String from, String to) {
    return Math.min(middle(from), middle(to));
  }

  /** Returns the right edge of a message or note. */
  double right(String from, String to) {
    return Math.max(middle(from), middle(to));
  }

  double boxWidth(int column) {
    double width = TextMeasure.width(labels.get(column), true) + 2 * spacing.boxSide();
    return 2 * Math.ceil(Math.max(width, spacing.fixed() ? 40 : 56) / 2);
  }

  SequenceSpacing spacing() {
    return spacing;
  }

  /**
   * Returns the left edge of text with this centre and width. With fixed spacing, moves it to stay
   * inside the drawing.
   */
  double start(double middle, double width) {
    double start = middle - width / 2;
    if (!spacing.fixed()) {
      return start;
    }
    return Math.max(leftmost(), Math.min(start, rightmost() - width));
  }

  /** Returns the left edge of the contents of frames. Requires fixed spacing. */
  double leftmost() {
    return middle(0) - reach(0) + inset;
  }

  /** Returns the right edge of the contents of frames. Requires fixed spacing. */
  double rightmost() {
    return middle(count() - 1) + reach(count() - 1) - inset;
  }

  /**
   * Returns how far the box of the first or last participant or the frames around its lifeline
   * reach.
   */
  private double reach(int column) {
    return Math.max(boxWidth(column) / 2, LIFE_SIDE + inset);
  }

  /** Wraps the text of a message. The text can be wider if it spans several columns. */
  List<String> lines(Message message) {
    int from = of(message.from());
    int to = of(message.to());
    double room = spacing.text() * Math.max(1, Math.abs(from - to));
    if (spacing.fixed()) {
      room = Math.max(spacing.text(), Math.abs(middle(from) - middle(to)));
    }
    if (from == to && spacing.fixed()) {
      room = Math.max(60, rightmost() - middle(from) - LOOP - 8);
    }
    return TextMeasure.wrap(message.text(), room, false);
  }

  List<String> lines(Note note) {
    int span = Math.max(1, Math.abs(of(note.from()) - of(note.to())) + 1);
    double room = spacing.text() * (spacing.fixed() ? 1 : Math.min(span, 3));
    return TextMeasure.wrap(note.text(), room, false);
  }

  /** Widens all gaps evenly to fill the width. */
  private void fill() {
    double used = reach(0) + reach(count() - 1) + 4;
    for (double gap : gaps) {
      used += gap;
    }
    for (int i = 0; i + 1 < gaps.length; i++) {
      gaps[i] += Math.max(0, Math.floor((spacing.width() - used) / (gaps.length - 1)) - 1);
    }
  }

  private void widen(List<Event> events) {
    for (Event event : events) {
      if (event instanceof Message message) {
        widen(message);
      } else if (event instanceof Note note) {
        widen(note);
      } else {
        ((Frame) event).branches().forEach(branch -> widen(branch.events()));
      }
    }
  }

  private void widen(Message message) {
    int from = Math.min(of(message.from()), of(message.to()));
    int to = Math.max(of(message.from()), of(message.to()));
    double width = TextMeasure.width(lines(message), false) + 2 * TEXT_SIDE;
    if (from == to) {
      require(from, from + 1, width + LOOP);
    } else {
      require(from, to, width);
    }
  }

  private void widen(Note note) {
    int from = Math.min(of(note.from()), of(note.to()));
    int to = Math.max(of(note.from()), of(note.to()));
    double width = TextMeasure.width(lines(note), false) + 2 * NOTE_SIDE;
    if (note.side() == Side.LEFT) {
      require(from - 1, from, width + TEXT_SIDE);
    } else if (note.side() == Side.RIGHT) {
      require(from, from + 1, width + TEXT_SIDE);
    } else if (from == to) {
      require(from - 1, from, width / 2 + TEXT_SIDE);
      require(from, from + 1, width / 2 + TEXT_SIDE);
    } else {
      require(from, to, width - 40);
    }
  }

  /** Widens the gaps between two columns evenly, to a total of at least {@code width}. */
  private void require(int from, int to, double width) {
    if (from < 0 || to >= gaps.length) {
      return;
    }
    double total = 0;
    for (int i = from; i < to; i++) {
      total += gaps[i];
    }
    for (int i = from; i < to && total < width; i++) {
      gaps[i] += (width - total) / (to - from);
    }
  }
}
