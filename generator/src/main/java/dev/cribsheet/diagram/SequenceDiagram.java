package dev.cribsheet.diagram;

import java.util.List;
import java.util.Locale;

/** A sequence diagram: messages between participants, in chronological order. */
public record SequenceDiagram(
    DiagramTitle title, List<Participant> participants, List<Event> events) implements Diagram {
  public SequenceDiagram {
    participants = List.copyOf(participants);
    events = List.copyOf(events);
  }

  /** A sender or receiver of messages, drawn as a box or as a person. */
  public record Participant(String id, String label, boolean person) {}

  /** A message, a note, or a frame around other events. */
  public sealed interface Event permits Message, Note, Frame {}

  /**
   * A message.
   *
   * @param number empty if it is not numbered
   * @param bothWays true if the line also has an arrowhead at its start
   */
  public record Message(
      String from,
      String to,
      String text,
      String number,
      boolean dashed,
      ArrowHead head,
      boolean bothWays)
      implements Event {}

  /** The position of a note. */
  public enum Side {
    OVER,
    LEFT,
    RIGHT
  }

  /** A note; {@code to} equals {@code from} unless it is over two participants. */
  public record Note(Side side, String from, String to, String text) implements Event {}

  /** The kinds of frames: repeated, alternative, optional, parallel, critical or final events. */
  public enum FrameKind {
    LOOP,
    ALT,
    OPT,
    PAR,
    CRITICAL,
    BREAK;

    /** Returns the keyword in the source of a diagram. */
    public String keyword() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A frame around events. */
  public record Frame(FrameKind kind, List<Branch> branches) implements Event {
    public Frame {
      branches = List.copyOf(branches);
    }
  }

  /** A branch of a frame, with its condition. */
  public record Branch(String label, List<Event> events) {
    public Branch {
      events = List.copyOf(events);
    }
  }
}
