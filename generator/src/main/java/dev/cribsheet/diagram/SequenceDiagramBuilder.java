package dev.cribsheet.diagram;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.diagnostic.SyntaxException;
import dev.cribsheet.diagram.SequenceDiagram.Branch;
import dev.cribsheet.diagram.SequenceDiagram.Event;
import dev.cribsheet.diagram.SequenceDiagram.Frame;
import dev.cribsheet.diagram.SequenceDiagram.FrameKind;
import dev.cribsheet.diagram.SequenceDiagram.Participant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collects the participants and events of a sequence diagram, within bounds. */
final class SequenceDiagramBuilder {
  private static final int MAX_PARTICIPANTS = 12;
  private static final int MAX_EVENTS = 120;
  private static final int MAX_DEPTH = 5;

  private static final class Open {
    private final FrameKind kind;
    private final TextSpan spot;
    private final List<Branch> branches = new ArrayList<>();
    private String label;
    private List<Event> events = new ArrayList<>();

    Open(FrameKind kind, String label, TextSpan spot) {
      this.kind = kind;
      this.spot = spot;
      this.label = label;
    }

    void next(String nextLabel) {
      branches.add(new Branch(label, events));
      label = nextLabel;
      events = new ArrayList<>();
    }
  }

  private final Map<String, Participant> participants = new LinkedHashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Event> events = new ArrayList<>();
  private boolean declared;
  private boolean numbered;
  private int count;

  void number() {
    numbered = true;
  }

  void participant(String name, String label, boolean person, TextSpan spot) {
    if (declared && participants.containsKey(name)) {
      throw spot.mistake("'" + name + "' is already declared", "delete one of the two");
    }
    declared = true;
    add(name, label, person, spot);
  }

  private void add(String name, String label, boolean person, TextSpan spot) {
    if (participants.size() == MAX_PARTICIPANTS && !participants.containsKey(name)) {
      throw spot.mistake(
          "more than " + MAX_PARTICIPANTS + " participants", "split it into two diagrams");
    }
    participants.put(name, new Participant(name, label, person));
  }

  /** A name that is used: it must be declared if any is. */
  void know(String name, TextSpan spot) {
    if (participants.containsKey(name)) {
      return;
    }
    if (declared) {
      throw spot.mistake(
          "unknown participant '" + name + "'",
          DidYouMean.hint(name, participants.keySet(), "add a line: participant " + name));
    }
    add(name, name, false, spot);
  }

  void event(Event event, LineCursor cursor) {
    if (count++ == MAX_EVENTS) {
      throw cursor.mistake("more than " + MAX_EVENTS + " messages", "split it into two diagrams");
    }
    current().add(event);
  }

  private List<Event> current() {
    return open.isEmpty() ? events : open.peek().events;
  }

  void open(FrameKind kind, String label, TextSpan spot) {
    if (open.size() == MAX_DEPTH) {
      throw spot.mistake("frames are nested more than " + MAX_DEPTH + " deep", "use fewer levels");
    }
    open.push(new Open(kind, label, spot));
  }

  /** The next part of the frame that is open. */
  void branch(String word, String label, int at) {
    FrameKind wanted = word.equals("else") ? FrameKind.ALT : FrameKind.PAR;
    if (open.isEmpty() || open.peek().kind != wanted) {
      throw new SyntaxException(
          DiagnosticCode.DIAGRAM,
          at,
          at + word.length(),
          "'"
              + word
              + "' is only allowed inside '"
              + (wanted == FrameKind.ALT ? "alt" : "par")
              + "'",
          "close the inner frame with 'end' first");
    }
    open.peek().next(label);
  }

  void close(int at) {
    if (open.isEmpty()) {
      throw new SyntaxException(
          DiagnosticCode.DIAGRAM, at, at + 3, "'end' closes nothing", "delete it");
    }
    Open frame = open.pop();
    frame.next("");
    current().add(new Frame(frame.kind, frame.branches));
  }

  /** Checks what can only be checked at the end. */
  void finish() {
    if (!open.isEmpty()) {
      String kind = open.peek().kind.name().toLowerCase(Locale.ROOT);
      throw open.peek().spot.mistake("the '" + kind + "' is not closed", "add a line 'end'");
    }
    if (count == 0) {
      throw new TextSpan(0, 0, 1).mistake("the diagram has no messages", "write A->>B: text");
    }
  }

  SequenceDiagram diagram(DiagramTitle title) {
    return new SequenceDiagram(title, numbered, List.copyOf(participants.values()), events);
  }
}
