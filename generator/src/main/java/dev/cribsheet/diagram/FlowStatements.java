package dev.cribsheet.diagram;

import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.diagnostic.SyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the statements of a flowchart, one line at a time. */
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
  private static final Set<String> NOT_DRAWN =
      Set.of("style", "linkStyle", "click", "direction", "accDescr");
  private static final Pattern DIRECTION = Pattern.compile("[A-Za-z]{1,20}");
  private static final int CHAIN = 40;

  private final FlowDiagramBuilder draft;

  FlowStatements(FlowDiagramBuilder draft) {
    this.draft = draft;
  }

  /** The direction behind the word {@code flowchart}; downwards when there is none. */
  static FlowDiagram.Direction direction(LineCursor cursor) {
    int start = cursor.at();
    String word = cursor.match(DIRECTION).map(Matcher::group).orElse("TB");
    FlowDiagram.Direction direction = DIRECTIONS.get(word.toUpperCase(Locale.ROOT));
    if (direction == null) {
      throw cursor.mistakeSince(
          start,
          "unknown direction '" + word + "'",
          "use one of " + String.join(", ", DIRECTIONS.keySet()));
    }
    cursor.endStatement();
    return direction;
  }

  /** All statements of a line. */
  void read(LineCursor cursor) {
    while (!cursor.atEnd()) {
      statement(cursor);
      if (!cursor.atEnd() && !cursor.skip(";")) {
        throw cursor.mistake(
            "'" + cursor.word() + "' is unexpected here",
            "write boxes and arrows, such as A --> B, with one statement per line");
      }
    }
  }

  private void statement(LineCursor cursor) {
    int start = cursor.at();
    if (cursor.skipWord("subgraph")) {
      group(cursor, start);
    } else if (cursor.skipWord("end")) {
      draft.close(start);
    } else if (cursor.skipWord("class")) {
      roles(cursor);
    } else if (cursor.skipWord("classDef")) {
      role(cursor);
      cursor.takeRest();
    } else if (NOT_DRAWN.contains(cursor.word())) {
      throw notDrawn(cursor);
    } else {
      chain(cursor);
    }
  }

  /** {@code subgraph name [words]} or {@code subgraph words}. */
  private void group(LineCursor cursor, int start) {
    if (cursor.looksAt("\"")) {
      String words = FlowNodeSyntax.words(cursor, "");
      draft.open(words, words, cursor.spot(start));
    } else if (cursor.atEnd()) {
      throw cursor.mistakeSince(start, "the group has no name", "write subgraph Storage");
    } else if (cursor.find("[") < 0) {
      String words = LabelDecoder.of(cursor.takeRest()).replace(";", "");
      draft.open(words, words, cursor.spot(start));
    } else {
      String name = FlowNodeSyntax.name(cursor);
      if (!cursor.skip("[")) {
        throw cursor.mistake("expected '['", "write subgraph name [label]");
      }
      draft.open(name, FlowNodeSyntax.words(cursor, "]"), cursor.spot(start));
    }
  }

  private static SyntaxException notDrawn(LineCursor cursor) {
    String hint =
        switch (cursor.word()) {
          case "direction" -> "set the direction once, after 'flowchart'";
          case "click" -> "put the link in the text around the diagram";
          case "accDescr" -> "write it on one line: accDescr: what the diagram shows";
          default -> "colours come from the theme; highlight a box with one of :::" + ROLES;
        };
    return cursor.mistake("'" + cursor.word() + "' is not supported", hint);
  }

  private void roles(LineCursor cursor) {
    List<String> names = new ArrayList<>();
    int start = cursor.at();
    do {
      names.add(FlowNodeSyntax.name(cursor));
    } while (cursor.skip(","));
    TextSpan spot = cursor.spot(start);
    FlowDiagram.Role role = role(cursor);
    names.forEach(name -> draft.role(name, role, spot));
  }

  static FlowDiagram.Role role(LineCursor cursor) {
    int start = cursor.at();
    String name = FlowNodeSyntax.name(cursor);
    for (FlowDiagram.Role role : FlowDiagram.Role.values()) {
      if (role != FlowDiagram.Role.PLAIN && role.name().toLowerCase(Locale.ROOT).equals(name)) {
        return role;
      }
    }
    throw cursor.mistakeSince(
        start,
        "unknown class '" + name + "'",
        DidYouMean.hint(name, List.of(ROLES.split(", ")), "use one of " + ROLES));
  }

  /** Boxes, and arrows between them: {@code A & B --> C --> D}. */
  private void chain(LineCursor cursor) {
    List<String> from = boxes(cursor);
    for (int i = 0; i < CHAIN; i++) {
      int start = cursor.at();
      FlowEdgeSyntax edge = FlowEdgeSyntax.read(cursor);
      if (edge == null) {
        return;
      }
      List<String> to = boxes(cursor);
      for (String one : from) {
        for (String other : to) {
          draft.edge(
              new FlowDiagram.Edge(one, other, edge.label(), edge.line(), edge.start(), edge.end()),
              cursor.spot(start));
        }
      }
      from = to;
    }
    throw cursor.mistake("more than " + CHAIN + " arrows in a row", "start a new line");
  }

  private List<String> boxes(LineCursor cursor) {
    List<String> names = new ArrayList<>();
    do {
      names.add(FlowNodeSyntax.read(cursor, draft));
    } while (cursor.skip("&"));
    return names;
  }
}
