package dev.cribsheet.diagram;

import java.util.List;

/**
 * Messages between participants, in order of time.
 *
 * @param numbered messages carry their number
 */
public record SequenceDiagram(
    DiagramTitle title, boolean numbered, List<Participant> participants, List<Event> events)
    implements Diagram {
  public SequenceDiagram {
    participants = List.copyOf(participants);
    events = List.copyOf(events);
  }

  /**
   * Somebody who sends and receives.
   *
   * @param person drawn as a person
   */
  public record Participant(String id, String label, boolean person) {}

  /** What happens. */
  public sealed interface Event permits Message, Note, Frame {}

  /**
   * Something that is sent.
   *
   * @param bothWays an arrow at the start as well
   */
  public record Message(
      String from, String to, String text, boolean dashed, ArrowHead head, boolean bothWays)
      implements Event {}

  /** Where a note stands. */
  public enum Side {
    OVER,
    LEFT,
    RIGHT
  }

  /**
   * A remark.
   *
   * @param to the same as {@code from} but for a note over two
   */
  public record Note(Side side, String from, String to, String text) implements Event {}

  /** What a frame means. */
  public enum FrameKind {
    LOOP,
    ALT,
    OPT,
    PAR
  }

  /** Events that are repeated, optional, alternatives, or at the same time. */
  public record Frame(FrameKind kind, List<Branch> branches) implements Event {
    public Frame {
      branches = List.copyOf(branches);
    }
  }

  /** One part of a frame. */
  public record Branch(String label, List<Event> events) {
    public Branch {
      events = List.copyOf(events);
    }
  }
}
