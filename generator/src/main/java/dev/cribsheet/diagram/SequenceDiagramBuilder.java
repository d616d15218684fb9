package dev.cribsheet.diagram;

import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.diagram.SequenceDiagram.Branch;
import dev.cribsheet.diagram.SequenceDiagram.Event;
import dev.cribsheet.diagram.SequenceDiagram.Frame;
import dev.cribsheet.diagram.SequenceDiagram.FrameKind;
import dev.cribsheet.diagram.SequenceDiagram.Participant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects the participants and events of a sequence diagram, up to the limits. */
final class SequenceDiagramBuilder {
  private static final int MAX_PARTICIPANTS = 12;
  private static final int MAX_EVENTS = 120;
  private static final int MAX_DEPTH = 5;
  private static final int MAX_SHORT_NAME = 3;

  private static final class OpenFrame {
    private final Optional<FrameKind> kind;
    private final TextSpan span;
    private final List<Branch> branches = new ArrayList<>();
    private String label;
    private List<Event> events = new ArrayList<>();

    OpenFrame(Optional<FrameKind> kind, String label, TextSpan span) {
      this.kind = kind;
      this.span = span;
      this.label = label;
    }

    /** Returns the keyword that opened the frame. */
    String keyword() {
      return kind.map(FrameKind::keyword).orElse(label);
    }

    void startBranch(String nextLabel) {
      branches.add(new Branch(label, events));
      label = nextLabel;
      events = new ArrayList<>();
    }
  }

  private final Map<String, Participant> participants = new LinkedHashMap<>();
  private final Deque<OpenFrame> open = new ArrayDeque<>();
  private final List<Event> events = new ArrayList<>();
  private final Omissions omissions;
  private boolean declared;
  private boolean numbered;
  private int number;
  private int step;
  private int count;

  SequenceDiagramBuilder(Omissions omissions) {
    this.omissions = omissions;
  }

  /** Numbers the messages from now on. */
  void number(int first, int by) {
    numbered = true;
    number = first;
    step = by;
  }

  void stopNumbers() {
    numbered = false;
  }

  /** Returns the number of the next message; empty if messages are not numbered now. */
  String nextNumber() {
    String next = numbered ? Integer.toString(number) : "";
    number += step;
    return next;
  }

  /** Returns the names of the participants, longest first. */
  Stream<String> names() {
    return participants.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed());
  }

  void participant(String name, String label, boolean person, TextSpan span) {
    declared = true;
    add(name, label, person, span);
  }

  private void add(String name, String label, boolean person, TextSpan span) {
    if (participants.size() == MAX_PARTICIPANTS && !participants.containsKey(name)) {
      throw span.undrawn(
          "the diagram has more than " + MAX_PARTICIPANTS + " participants",
          "split it into two diagrams");
    }
    participants.put(name, new Participant(name, label, person));
  }

  /** Adds the participant of an event if it is new, and warns if its name looks like a typo. */
  void use(String name, TextSpan span) {
    if (participants.containsKey(name)) {
      return;
    }
    if (declared && name.length() > MAX_SHORT_NAME) {
      DidYouMean.among(name, participants.keySet())
          .filter(near -> !withoutDigits(near).equals(withoutDigits(name)))
          .ifPresent(
              near ->
                  omissions.add(
                      span.slip(
                          "the participant '" + name + "' is not declared",
                          "did you mean '" + near + "'?")));
    }
    add(name, name, false, span);
  }

  private static String withoutDigits(String name) {
    return name.replaceAll("\\d", "");
  }

  void event(Event event, LineCursor cursor) {
    if (count++ == MAX_EVENTS) {
      throw cursor.undrawn(
          "the diagram has more than " + MAX_EVENTS + " messages and notes",
          "split it into two diagrams");
    }
    current().add(event);
  }

  /** Returns the events of the innermost frame that is drawn. */
  private List<Event> current() {
    return open.stream()
        .filter(frame -> frame.kind.isPresent())
        .findFirst()
        .map(frame -> frame.events)
        .orElse(events);
  }

  /** Opens a frame. A frame without a kind is not drawn. */
  void open(Optional<FrameKind> kind, String label, TextSpan span) {
    if (open.size() == MAX_DEPTH) {
      throw span.undrawn(
          "frames are nested more than " + MAX_DEPTH + " levels deep", "use fewer levels");
    }
    open.push(new OpenFrame(kind, label, span));
  }

  /** Starts the next branch of the innermost open frame. */
  void branch(String word, String label, TextSpan span) {
    FrameKind wanted =
        switch (word) {
          case "else" -> FrameKind.ALT;
          case "and" -> FrameKind.PAR;
          default -> FrameKind.CRITICAL;
        };
    if (open.isEmpty() || !open.peek().kind.equals(Optional.of(wanted))) {
      throw span.error(
          "'" + word + "' is only allowed inside '" + wanted.keyword() + "'",
          "close the inner frame with 'end' first");
    }
    open.peek().startBranch(label);
  }

  void close(TextSpan end) {
    if (open.isEmpty()) {
      throw end.error("there is nothing for 'end' to close", "delete it");
    }
    OpenFrame frame = open.pop();
    frame.startBranch("");
    frame.kind.ifPresent(kind -> current().add(new Frame(kind, frame.branches)));
  }

  /** Checks the diagram as a whole. */
  void finish() {
    if (!open.isEmpty()) {
      String keyword = open.peek().keyword();
      throw open.peek().span.error("the '" + keyword + "' is not closed", "add a line 'end'");
    }
    if (count == 0) {
      throw new TextSpan(0, 0, 1).undrawn("the diagram has no messages", "write A->>B: text");
    }
  }

  SequenceDiagram diagram(DiagramTitle title) {
    return new SequenceDiagram(title, List.copyOf(participants.values()), events);
  }
}
