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

/** Where the participants stand: as near to each other as the words between them allow. */
final class SequenceColumns {
  static final double LOOP = 30;
  static final double NOTE_SIDE = 10;
  private static final double BOX_SIDE = 12;
  private static final double BETWEEN = 20;
  private static final double WORDS_SIDE = 14;

  private final double most;
  private final List<Participant> participants;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<List<String>> labels = new ArrayList<>();
  private final double[] gaps;
  private final double[] middles;

  /**
   * The columns of a diagram.
   *
   * @param most width of a message's words from one column to the next
   */
  SequenceColumns(SequenceDiagram diagram, double most) {
    this.most = most;
    this.participants = diagram.participants();
    for (Participant participant : participants) {
      columns.put(participant.id(), columns.size());
      labels.add(TextMeasure.wrap(participant.label(), Math.min(most, 120), true));
    }
    gaps = new double[participants.size()];
    middles = new double[participants.size()];
    for (int i = 0; i + 1 < gaps.length; i++) {
      gaps[i] = (boxWidth(i) + boxWidth(i + 1)) / 2 + BETWEEN;
    }
    widen(diagram.events());
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

  double boxWidth(int column) {
    double width = TextMeasure.width(labels.get(column), true) + 2 * BOX_SIDE;
    return 2 * Math.ceil(Math.max(width, 56) / 2);
  }

  /** A message's words in lines: the further it goes, the more room they have. */
  List<String> words(Message message) {
    int span = Math.max(1, Math.abs(of(message.from()) - of(message.to())));
    return TextMeasure.wrap(message.text(), most * span, false);
  }

  List<String> words(Note note) {
    int span = Math.max(1, Math.abs(of(note.from()) - of(note.to())) + 1);
    return TextMeasure.wrap(note.text(), most * Math.min(span, 3), false);
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
    double width = TextMeasure.width(words(message), false) + 2 * WORDS_SIDE;
    if (from == to) {
      need(from, from + 1, width + LOOP);
    } else {
      need(from, to, width);
    }
  }

  private void widen(Note note) {
    int from = Math.min(of(note.from()), of(note.to()));
    int to = Math.max(of(note.from()), of(note.to()));
    double width = TextMeasure.width(words(note), false) + 2 * NOTE_SIDE;
    if (note.side() == Side.LEFT) {
      need(from - 1, from, width + WORDS_SIDE);
    } else if (note.side() == Side.RIGHT) {
      need(from, from + 1, width + WORDS_SIDE);
    } else if (from == to) {
      need(from - 1, from, width / 2 + WORDS_SIDE);
      need(from, from + 1, width / 2 + WORDS_SIDE);
    } else {
      need(from, to, width - 40);
    }
  }

  /** Spreads what is missing between two columns evenly. */
  private void need(int from, int to, double width) {
    if (from < 0 || to >= gaps.length) {
      return;
    }
    double have = 0;
    for (int i = from; i < to; i++) {
      have += gaps[i];
    }
    for (int i = from; i < to && have < width; i++) {
      gaps[i] += (width - have) / (to - from);
    }
  }
}
