package dev.cribsheet.diagram;

import dev.cribsheet.diagnostic.DidYouMean;
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
import java.util.Map;

/** Collects the participants and events of a sequence diagram, up to the limits. */
final class SequenceDiagramBuilder {
  private static final int MAX_PARTICIPANTS = 12;
  private static final int MAX_EVENTS = 120;
  private static final int MAX_DEPTH = 5;

  private static final class OpenFrame {
    private final FrameKind kind;
    private final TextSpan span;
    private final List<Branch> branches = new ArrayList<>();
    private String label;
    private List<Event> events = new ArrayList<>();

    OpenFrame(FrameKind kind, String label, TextSpan span) {
      this.kind = kind;
      this.span = span;
      this.label = label;
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
  private boolean declared;
  private boolean numbered;
  private int count;

  void number() {
    numbered = true;
  }

  void participant(String name, String label, boolean person, TextSpan span) {
    if (declared && participants.containsKey(name)) {
      throw span.error("'" + name + "' is already declared", "delete one of the two");
    }
    declared = true;
    add(name, label, person, span);
  }

  private void add(String name, String label, boolean person, TextSpan span) {
    if (participants.size() == MAX_PARTICIPANTS && !participants.containsKey(name)) {
      throw span.error(
          "more than " + MAX_PARTICIPANTS + " participants", "split it into two diagrams");
    }
    participants.put(name, new Participant(name, label, person));
  }

  /** Uses a participant; if any participant is declared, this one must be too. */
  void use(String name, TextSpan span) {
    if (participants.containsKey(name)) {
      return;
    }
    if (declared) {
      throw span.error(
          "unknown participant '" + name + "'",
          DidYouMean.hint(name, participants.keySet(), "add a line: participant " + name));
    }
    add(name, name, false, span);
  }

  void event(Event event, LineCursor cursor) {
    if (count++ == MAX_EVENTS) {
      throw cursor.error("more than " + MAX_EVENTS + " messages", "split it into two diagrams");
    }
    current().add(event);
  }

  private List<Event> current() {
    return open.isEmpty() ? events : open.peek().events;
  }

  void open(FrameKind kind, String label, TextSpan span) {
    if (open.size() == MAX_DEPTH) {
      throw span.error("frames are nested more than " + MAX_DEPTH + " deep", "use fewer levels");
    }
    open.push(new OpenFrame(kind, label, span));
  }

  /** Starts the next branch of the innermost open frame. */
  void branch(String word, String label, TextSpan span) {
    FrameKind wanted = word.equals("else") ? FrameKind.ALT : FrameKind.PAR;
    if (open.isEmpty() || open.peek().kind != wanted) {
      throw span.error(
          "'" + word + "' is only allowed inside '" + wanted.keyword() + "'",
          "close the inner frame with 'end' first");
    }
    open.peek().startBranch(label);
  }

  void close(TextSpan end) {
    if (open.isEmpty()) {
      throw end.error("'end' closes nothing", "delete it");
    }
    OpenFrame frame = open.pop();
    frame.startBranch("");
    current().add(new Frame(frame.kind, frame.branches));
  }

  /** Checks the diagram as a whole. */
  void finish() {
    if (!open.isEmpty()) {
      String keyword = open.peek().kind.keyword();
      throw open.peek().span.error("the '" + keyword + "' is not closed", "add a line 'end'");
    }
    if (count == 0) {
      throw new TextSpan(0, 0, 1).error("the diagram has no messages", "write A->>B: text");
    }
  }

  SequenceDiagram diagram(DiagramTitle title) {
    return new SequenceDiagram(title, numbered, List.copyOf(participants.values()), events);
  }
}
