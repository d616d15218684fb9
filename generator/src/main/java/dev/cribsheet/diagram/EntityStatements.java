package dev.cribsheet.diagram;

import dev.cribsheet.diagram.FlowDiagram.Line;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the statements of an entity-relationship diagram. Entities become boxes. */
final class EntityStatements {
  static final DiagramTerms TERMS =
      new DiagramTerms("the diagram has no entities", "write ORDER ||--o{ LINE : has", "}");

  private static final Pattern NAME =
      Pattern.compile(
          "\"([^\"]{1,200})\"|([\\p{L}\\p{N}_.]{1,60}+(?:-(?!-)[\\p{L}\\p{N}_.]{1,60}+){0,10})");
  private static final Pattern ALIAS =
      Pattern.compile("\\[\\s{0,9}\"?([^\\]\"]{1,200})\"?\\s{0,9}]");
  private static final Pattern RELATION =
      Pattern.compile("(\\|o|\\|\\||}o|}\\|)(--|\\.\\.)(o\\||\\|\\||o\\{|\\|\\{)");
  private static final Pattern RELATION_START = Pattern.compile("[|}o]{1,2}(?:[-.]|$)|--|\\.\\.");
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "([^\\s\"{}]{1,60})[ \\t]{1,20}([^\\s\"{}]{1,60})"
              + "((?:[ \\t]{0,20},?[ \\t]{0,20}\\b(?:PK|FK|UK)\\b){0,3})");
  private static final Pattern COMMENT = Pattern.compile("\"[^\"]{0,300}\"");
  private static final Map<String, ArrowHead> ENDS =
      Map.of(
          "|o", ArrowHead.ZERO_OR_ONE,
          "o|", ArrowHead.ZERO_OR_ONE,
          "||", ArrowHead.ONE,
          "}o", ArrowHead.ZERO_OR_MORE,
          "o{", ArrowHead.ZERO_OR_MORE,
          "}|", ArrowHead.ONE_OR_MORE,
          "|{", ArrowHead.ONE_OR_MORE);

  private final FlowDiagramBuilder builder;
  private final FlowStatements looks;
  private final Omissions omissions;
  private Optional<String> open = Optional.empty();
  private TextSpan opened = new TextSpan(0, 0, 1);

  EntityStatements(FlowDiagramBuilder builder, FlowStatements looks, Omissions omissions) {
    this.builder = builder;
    this.looks = looks;
    this.omissions = omissions;
  }

  void statement(LineCursor cursor) {
    TextSpan word = cursor.wordSpan();
    if (open.isPresent()) {
      if (cursor.skip("}")) {
        open = Optional.empty();
      } else {
        attribute(cursor, open.get());
      }
    } else if (cursor.looksAt("}")) {
      cursor.takeRest();
      throw word.error("there is nothing for '}' to close", "delete it");
    } else if (cursor.skipWord("direction")) {
      builder.direction(FlowStatements.direction(cursor));
    } else if (!looks.looks(cursor)) {
      relation(cursor);
    }
  }

  /** Checks the diagram as a whole. */
  void finish() {
    if (open.isPresent()) {
      throw opened.error("the entity '" + open.get() + "' is not closed", "add a line '}'");
    }
    builder.finish();
  }

  private void attribute(LineCursor cursor, String entity) {
    int start = cursor.at();
    Matcher found =
        cursor
            .match(ATTRIBUTE)
            .orElseThrow(
                () -> {
                  cursor.takeRest();
                  return cursor.errorSince(
                      start, "an attribute needs a type and a name", "write string name PK");
                });
    if (cursor.match(COMMENT).isPresent()) {
      omissions.add("comment", cursor.span(start), Optional.of("put it in the text"));
    }
    String keys = found.group(3).replaceAll("[\\s,]{1,40}", " ").strip().replace(" ", ", ");
    String row = (found.group(1) + " " + found.group(2) + " " + keys).strip();
    builder.rename(entity, builder.label(entity) + "\n" + row);
    if (cursor.skip("}")) {
      open = Optional.empty();
    }
  }

  /** Reads an entity with its attributes, or two entities with their relationship. */
  private void relation(LineCursor cursor) {
    int start = cursor.at();
    String from = entity(cursor);
    if (cursor.skip("{")) {
      open = Optional.of(from);
      opened = cursor.span(start);
      while (open.isPresent() && !cursor.atEnd()) {
        statement(cursor);
      }
      return;
    }
    Optional<Matcher> relation = cursor.match(RELATION);
    if (relation.isPresent()) {
      String to = entity(cursor);
      String label = cursor.skip(":") ? label(cursor) : "";
      builder.edge(
          new FlowDiagram.Edge(
              from,
              to,
              label,
              relation.get().group(2).equals("--") ? Line.SOLID : Line.DOTTED,
              ENDS.get(relation.get().group(1)),
              ENDS.get(relation.get().group(3))),
          cursor.span(start));
    } else if (cursor.looksAt(RELATION_START)) {
      String sign = cursor.word();
      throw cursor.error(
          "unknown relationship '" + sign + "'",
          "join one of |o || }o }| with -- or .. and one of o| || o{ |{");
    } else if (!cursor.atEnd() && !cursor.looksAt(";") && !cursor.looksAt("%%")) {
      throw cursor.undrawn(
          "'" + cursor.word() + "' is unexpected here", "write A ||--o{ B : label");
    }
  }

  private String label(LineCursor cursor) {
    TextSpan span = cursor.wordSpan();
    String text = LabelDecoder.unquoted(cursor.takeStatement(), "\"");
    return text.isBlank() ? "" : LabelSyntax.plain(text, span, omissions);
  }

  private String entity(LineCursor cursor) {
    int start = cursor.at();
    String name = LabelDecoder.unquoted(cursor.name(NAME, "use letters, digits and '_'"), "\"");
    builder.node(name, Optional.empty(), name, cursor.span(start));
    Optional<Matcher> alias = cursor.match(ALIAS);
    alias.ifPresent(
        found -> {
          String label = LabelSyntax.plain(found.group(1), cursor.span(start), omissions);
          String rows = builder.label(name).replaceFirst("[^\n]*", "");
          builder.rename(name, label.replace('\n', ' ') + rows);
        });
    if (cursor.skip(":::")) {
      int at = cursor.at();
      builder.role(name, FlowNodeSyntax.name(cursor), cursor.span(at));
    }
    return name;
  }
}
