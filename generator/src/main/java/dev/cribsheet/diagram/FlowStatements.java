package dev.cribsheet.diagram;

import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.diagnostic.SyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the statements of a flowchart, line by line. */
final class FlowStatements {
  static final String ROLES = "accent, muted, external";

  private static final Map<String, FlowDiagram.Direction> DIRECTIONS =
      new TreeMap<>(
          Map.of(
              "TB", FlowDiagram.Direction.DOWN,
              "TD", FlowDiagram.Direction.DOWN,
              "BT", FlowDiagram.Direction.UP,
              "LR", FlowDiagram.Direction.RIGHT,
              "RL", FlowDiagram.Direction.LEFT));
  private static final Set<String> UNSUPPORTED =
      Set.of("style", "linkStyle", "click", "direction", "accDescr");
  private static final Pattern DIRECTION = Pattern.compile("[A-Za-z]{1,20}");
  private static final int MAX_CHAIN = 40;

  private final FlowDiagramBuilder builder;

  FlowStatements(FlowDiagramBuilder builder) {
    this.builder = builder;
  }

  /** Reads the direction after {@code flowchart}; down if there is none. */
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
    cursor.endStatement();
    return direction;
  }

  /** Reads all statements of a line. */
  void read(LineCursor cursor) {
    while (!cursor.atEnd()) {
      statement(cursor);
      if (!cursor.atEnd() && !cursor.skip(";")) {
        throw cursor.error(
            "'" + cursor.word() + "' is unexpected here",
            "write boxes and arrows, such as A --> B, with one statement per line");
      }
    }
  }

  private void statement(LineCursor cursor) {
    int start = cursor.at();
    TextSpan word = cursor.wordSpan();
    if (cursor.skipWord("subgraph")) {
      group(cursor, start);
    } else if (cursor.skipWord("end")) {
      builder.close(word);
    } else if (cursor.skipWord("class")) {
      roles(cursor);
    } else if (cursor.skipWord("classDef")) {
      role(cursor);
      cursor.takeRest();
    } else if (UNSUPPORTED.contains(cursor.word())) {
      throw unsupported(cursor);
    } else {
      chain(cursor);
    }
  }

  /** Reads {@code subgraph name [label]} or {@code subgraph label}. */
  private void group(LineCursor cursor, int start) {
    if (cursor.looksAt("\"")) {
      String label = FlowNodeSyntax.label(cursor, "");
      builder.open(label, label, cursor.span(start));
    } else if (cursor.atEnd()) {
      throw cursor.errorSince(start, "the group has no name", "write subgraph Storage");
    } else if (cursor.find("[") < 0) {
      String label = LabelDecoder.of(cursor.takeRest()).replace(";", "");
      builder.open(label, label, cursor.span(start));
    } else {
      String name = FlowNodeSyntax.name(cursor);
      if (!cursor.skip("[")) {
        throw cursor.error("expected '['", "write subgraph name [label]");
      }
      builder.open(name, FlowNodeSyntax.label(cursor, "]"), cursor.span(start));
    }
  }

  private static SyntaxException unsupported(LineCursor cursor) {
    String hint =
        switch (cursor.word()) {
          case "direction" -> "set the direction once, after 'flowchart'";
          case "click" -> "put the link in the text around the diagram";
          case "accDescr" -> "write it on one line: accDescr: what the diagram shows";
          default -> "colours come from the theme; highlight a box with one of :::" + ROLES;
        };
    return cursor.error("'" + cursor.word() + "' is not supported", hint);
  }

  private void roles(LineCursor cursor) {
    List<String> names = new ArrayList<>();
    int start = cursor.at();
    do {
      names.add(FlowNodeSyntax.name(cursor));
    } while (cursor.skip(","));
    TextSpan span = cursor.span(start);
    FlowDiagram.Role role = role(cursor);
    names.forEach(name -> builder.role(name, role, span));
  }

  static FlowDiagram.Role role(LineCursor cursor) {
    int start = cursor.at();
    String name = FlowNodeSyntax.name(cursor);
    for (FlowDiagram.Role role : FlowDiagram.Role.values()) {
      if (role != FlowDiagram.Role.PLAIN && role.name().toLowerCase(Locale.ROOT).equals(name)) {
        return role;
      }
    }
    throw cursor.errorSince(
        start,
        "unknown class '" + name + "'",
        DidYouMean.hint(name, List.of(ROLES.split(", ")), "use one of " + ROLES));
  }

  /** Reads boxes and the arrows between them: {@code A & B --> C --> D}. */
  private void chain(LineCursor cursor) {
    List<String> from = boxes(cursor);
    for (int i = 0; i < MAX_CHAIN; i++) {
      int start = cursor.at();
      Optional<FlowEdgeSyntax> arrow = FlowEdgeSyntax.read(cursor);
      if (arrow.isEmpty()) {
        return;
      }
      FlowEdgeSyntax edge = arrow.get();
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
    throw cursor.error("more than " + MAX_CHAIN + " arrows in a row", "start a new line");
  }

  private List<String> boxes(LineCursor cursor) {
    List<String> names = new ArrayList<>();
    do {
      names.add(FlowNodeSyntax.read(cursor, builder));
    } while (cursor.skip("&"));
    return names;
  }
}
