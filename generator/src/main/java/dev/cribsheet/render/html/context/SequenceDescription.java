package dev.cribsheet.render.html.context;

import dev.cribsheet.diagram.SequenceDiagram;
import dev.cribsheet.diagram.SequenceDiagram.Event;
import dev.cribsheet.diagram.SequenceDiagram.Frame;
import dev.cribsheet.diagram.SequenceDiagram.Message;
import dev.cribsheet.diagram.SequenceDiagram.Note;
import dev.cribsheet.html.HtmlEscaper;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Describes a sequence diagram in words, message by message. */
final class SequenceDescription {
  private final PageContext scope;
  private final SequenceDiagram diagram;
  private final Map<String, String> names = new HashMap<>();

  SequenceDescription(PageContext scope, SequenceDiagram diagram) {
    this.scope = scope;
    this.diagram = diagram;
    diagram.participants().forEach(p -> names.put(p.id(), DiagramDescription.words(p.label())));
  }

  String list() {
    StringBuilder out = new StringBuilder();
    events(diagram.events(), out);
    return out.toString();
  }

  private void events(List<Event> events, StringBuilder out) {
    out.append("<ol>\n");
    for (Event event : events) {
      if (event instanceof Message message) {
        DiagramDescription.item(message(message), out);
      } else if (event instanceof Note note) {
        DiagramDescription.item(note(note), out);
      } else {
        frame((Frame) event, out);
      }
    }
    out.append("</ol>\n");
  }

  private String message(Message message) {
    String from = names.get(message.from());
    String to = names.get(message.to());
    boolean own = message.from().equals(message.to());
    String way =
        own
            ? from
            : scope.t(
                message.bothWays() ? "diagram.both" : "diagram.sends",
                Map.of("from", from, "to", to));
    return message.text().isEmpty()
        ? way
        : scope.t(
            "diagram.labelled",
            Map.of("line", way, "label", DiagramDescription.words(message.text())));
  }

  private String note(Note note) {
    String who =
        note.from().equals(note.to())
            ? names.get(note.from())
            : scope.strings().list(List.of(names.get(note.from()), names.get(note.to())));
    return scope.t(
        "diagram.note", Map.of("who", who, "note", DiagramDescription.words(note.text())));
  }

  private void frame(Frame frame, StringBuilder out) {
    String kind = frame.kind().name().toLowerCase(Locale.ROOT);
    for (int i = 0; i < frame.branches().size(); i++) {
      SequenceDiagram.Branch branch = frame.branches().get(i);
      String key =
          "diagram."
              + kind
              + (i > 0 && frame.kind() == SequenceDiagram.FrameKind.ALT ? "-else" : "")
              + (i > 0 && frame.kind() == SequenceDiagram.FrameKind.CRITICAL ? "-option" : "");
      String words = scope.t(key);
      String label = DiagramDescription.words(branch.label());
      out.append("<li>");
      out.append(
          HtmlEscaper.escape(
              label.isEmpty()
                  ? words
                  : scope.t("diagram.labelled", Map.of("line", words, "label", label))));
      out.append('\n');
      events(branch.events(), out);
      out.append("</li>\n");
    }
  }
}
