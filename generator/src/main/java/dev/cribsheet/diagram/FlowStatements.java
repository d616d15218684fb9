package dev.cribsheet.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the statements of a flowchart. */
record FlowStatements(FlowDiagramBuilder builder, Omissions omissions) {
  static final DiagramTerms TERMS =
      new DiagramTerms("the diagram has no boxes", "write A[Client] --> B[Server]", "end");

  static final String ROLES = "accent, muted, external, step-1 to step-4";

  private static final Map<String, FlowDiagram.Direction> DIRECTIONS =
      new TreeMap<>(
          Map.of(
              "TB", FlowDiagram.Direction.DOWN,
              "TD", FlowDiagram.Direction.DOWN,
              "BT", FlowDiagram.Direction.UP,
              "LR", FlowDiagram.Direction.RIGHT,
              "RL", FlowDiagram.Direction.LEFT));

  /** Statements that set the style of a diagram in Mermaid. */
  private static final Pattern LOOKS =
      Pattern.compile("(classDef|class|style|linkStyle|click|direction)\\s{1,20}");

  private static final Pattern DIRECTION = Pattern.compile("[A-Za-z]{1,20}");
  private static final Pattern ANY = Pattern.compile("(?!%%|subgraph\\b|end\\b)\\S");
  private static final int MAX_CHAIN = 40;

  /** Reads the direction after {@code flowchart}; defaults to down. */
  static FlowDiagram.Direction direction(LineCursor cursor) {
    int start = cursor.at();
    String word = cursor.match(DIRECTION).map(Matcher::group).orElse("TB");
    FlowDiagram.Direction direction = DIRECTIONS.get(word.toUpperCase(Locale.ROOT));
    if (direction == null) {
      throw cursor.errorSince(
          start,
          "unknown direction '" + word + "'",
          "use one of " + String.join(", ", DIRECTIONS.keySet()));
    }
    return direction;
  }

  void statement(LineCursor cursor) {
    int start = cursor.at();
    TextSpan word = cursor.wordSpan();
    if (cursor.skipWord("subgraph")) {
      group(cursor, start);
    } else if (cursor.skipWord("end")) {
      builder.close(word);
    } else if (!looks(cursor)) {
      chain(cursor);
    }
  }

  /** Reads {@code subgraph name [label]} or {@code subgraph label}. */
  private void group(LineCursor cursor, int start) {
    if (cursor.looksAt("\"")) {
      String label = LabelSyntax.read(cursor, "", omissions);
      builder.open(label, label, cursor.span(start));
    } else if (cursor.atEnd()) {
      throw cursor.errorSince(start, "the group has no name", "write subgraph Storage");
    } else if (cursor.find("[") < 0) {
      String label = LabelDecoder.of(cursor.takeRest()).replace(";", "");
      builder.open(label, label, cursor.span(start));
    } else {
      int bracket = cursor.find("[");
      String name = cursor.until(bracket).strip();
      cursor.skip("[");
      builder.open(name, LabelSyntax.read(cursor, "]", omissions), cursor.span(start));
    }
  }

  /** Reads the statement if it is about the style of the diagram; otherwise returns false. */
  boolean looks(LineCursor cursor) {
    boolean found = cursor.looksAt(LOOKS);
    if (found) {
      looks(cursor.word(), cursor, cursor.wordSpan());
    }
    return found;
  }

  private void looks(String keyword, LineCursor cursor, TextSpan span) {
    cursor.skip(keyword);
    List<String> arguments = List.of(cursor.takeStatement().split("\\s+"));
    switch (keyword) {
      case "class" -> classes(arguments, span);
      case "classDef" -> {
        if (FlowDiagramBuilder.role(arguments.get(0)).isEmpty()) {
          omissions.addStyle(keyword, span);
        }
      }
      case "direction" ->
          omissions.add(keyword, span, Optional.of("set the direction once, after 'flowchart'"));
      case "click" ->
          omissions.add(keyword, span, Optional.of("put the link in the text around the diagram"));
      default -> omissions.addStyle(keyword, span);
    }
  }

  /** Reads {@code a,b accent}, optionally with spaces between the boxes. */
  private void classes(List<String> arguments, TextSpan span) {
    int last = arguments.size() - 1;
    for (String box : String.join("", arguments.subList(0, last)).split(",")) {
      builder.role(box, arguments.get(last), span);
    }
  }

  /** Reads boxes and the arrows between them: {@code A & B --> C --> D}. */
  private void chain(LineCursor cursor) {
    List<String> from = boxes(cursor);
    for (int i = 0; i < MAX_CHAIN; i++) {
      cursor.continueLine(FlowEdgeSyntax.START);
      int start = cursor.at();
      Optional<FlowEdgeSyntax> arrow = FlowEdgeSyntax.read(cursor, builder, omissions);
      if (arrow.isEmpty()) {
        return;
      }
      FlowEdgeSyntax edge = arrow.get();
      cursor.continueLine(ANY);
      List<String> to = boxes(cursor);
      for (String source : from) {
        for (String target : to) {
          builder.edge(
              new FlowDiagram.Edge(
                  source, target, edge.label(), edge.line(), edge.start(), edge.end()),
              cursor.span(start));
        }
      }
      from = to;
    }
    throw cursor.undrawn(
        "the statement has more than " + MAX_CHAIN + " arrows in a row", "start a new line");
  }

  private List<String> boxes(LineCursor cursor) {
    List<String> names = new ArrayList<>();
    do {
      names.add(FlowNodeSyntax.read(cursor, builder, omissions));
    } while (cursor.skip("&"));
    return names;
  }
}
