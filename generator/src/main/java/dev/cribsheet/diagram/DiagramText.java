package dev.cribsheet.diagram;

import dev.cribsheet.diagram.SequenceDiagram.Event;
import dev.cribsheet.diagram.SequenceDiagram.Frame;
import dev.cribsheet.diagram.SequenceDiagram.Message;
import dev.cribsheet.diagram.SequenceDiagram.Note;
import java.util.List;
import java.util.stream.Stream;

/** The text of a diagram, for search. */
public final class DiagramText {
  private DiagramText() {}

  /** Returns the text of each part, in order. */
  public static List<String> of(Diagram diagram) {
    Stream<String> title = Stream.of(diagram.title().caption(), diagram.title().description());
    Stream<String> parts =
        diagram instanceof FlowDiagram flow ? of(flow) : of((SequenceDiagram) diagram);
    return Stream.concat(title, parts).filter(text -> !text.isBlank()).toList();
  }

  private static Stream<String> of(FlowDiagram flow) {
    return Stream.of(
            flow.groups().stream().map(FlowDiagram.Group::label),
            flow.nodes().stream().map(FlowDiagram.Node::label),
            flow.edges().stream().map(FlowDiagram.Edge::label))
        .flatMap(labels -> labels);
  }

  private static Stream<String> of(SequenceDiagram sequence) {
    return Stream.concat(
        sequence.participants().stream().map(SequenceDiagram.Participant::label),
        events(sequence.events()));
  }

  private static Stream<String> events(List<Event> events) {
    return events.stream().flatMap(DiagramText::event);
  }

  private static Stream<String> event(Event event) {
    if (event instanceof Message message) {
      return Stream.of(message.text());
    }
    if (event instanceof Note note) {
      return Stream.of(note.text());
    }
    return ((Frame) event)
        .branches().stream()
            .flatMap(branch -> Stream.concat(Stream.of(branch.label()), events(branch.events())));
  }
}
