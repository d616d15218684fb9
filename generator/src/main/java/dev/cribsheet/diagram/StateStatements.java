package dev.cribsheet.diagram;

import dev.cribsheet.diagram.FlowDiagram.Shape;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the statements of a state diagram. States become boxes, and transitions become arrows. */
record StateStatements(FlowDiagramBuilder builder, FlowStatements looks, Omissions omissions) {
  static final DiagramTerms TERMS =
      new DiagramTerms("the diagram has no states", "write [*] --> Open", "}");

  private static final String STAR = "[*]";
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}_.]{1,60}+(?:-(?![->])[\\p{L}\\p{N}_.]{1,60}+){0,10}");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]{1,300})\"");
  private static final Pattern KIND = Pattern.compile("<<(\\w{1,20})>>|\\[\\[(\\w{1,20})]]");
  private static final Pattern REGION = Pattern.compile("--(?!\\S)");
  private static final Pattern OTHER = Pattern.compile("(hide|scale)\\b");
  private static final Map<String, Shape> KINDS =
      Map.of("choice", Shape.DECISION, "fork", Shape.BAR, "join", Shape.BAR);

  void statement(LineCursor cursor) {
    int start = cursor.at();
    TextSpan word = cursor.wordSpan();
    if (cursor.skipWord("state")) {
      declaration(cursor, start);
    } else if (cursor.skip("}")) {
      builder.close(word);
    } else if (cursor.skipWord("direction")) {
      direction(cursor, word);
    } else if (cursor.skipWord("note")) {
      note(cursor, start);
    } else if (cursor.match(REGION).isPresent()) {
      omissions.add("--", word);
    } else if (cursor.looksAt(OTHER)) {
      omissions.add(cursor.word(), word);
      cursor.takeRest();
    } else if (!looks.looks(cursor)) {
      transition(cursor);
    }
  }

  /** Reads {@code state "Label" as name}, {@code state name <<choice>>} or a group of states. */
  private void declaration(LineCursor cursor, int start) {
    Optional<Matcher> label = cursor.match(QUOTED);
    if (label.isPresent() && !cursor.skipWord("as")) {
      throw cursor.errorSince(start, "the state has no name", "write state \"Label\" as name");
    }
    String name = name(cursor);
    TextSpan span = cursor.span(start);
    String text = label.map(found -> plain(found.group(1), span)).orElse(name);
    Optional<Matcher> kind = cursor.match(KIND);
    if (cursor.skip("{")) {
      builder.open(name, text, span);
    } else if (kind.isPresent()) {
      String word = Optional.ofNullable(kind.get().group(1)).orElse(kind.get().group(2));
      Shape shape = KINDS.get(word.toLowerCase(Locale.ROOT));
      if (shape == null) {
        omissions.add("<<" + word + ">>", span);
      }
      builder.node(name, Optional.of(shape == null ? Shape.ROUND : shape), "", span);
    } else {
      builder.node(name, Optional.of(Shape.ROUND), text, span);
    }
  }

  private void direction(LineCursor cursor, TextSpan span) {
    FlowDiagram.Direction direction = FlowStatements.direction(cursor);
    if (builder.group().isPresent()) {
      omissions.add("direction", span, Optional.of("set the direction once, outside all states"));
    } else {
      builder.direction(direction);
    }
  }

  private void note(LineCursor cursor, int start) {
    omissions.add("note", cursor.span(start), Optional.of("put the note in the text"));
    if (cursor.find(":") < 0) {
      int end = cursor.findAcrossLines("end note");
      if (end < 0) {
        cursor.takeRest();
        throw cursor.errorSince(start, "the note is not closed", "add a line 'end note'");
      }
      cursor.until(end);
    }
    cursor.takeRest();
  }

  /** Reads a state with its description, or a transition with its label. */
  private void transition(LineCursor cursor) {
    int start = cursor.at();
    String from = state(cursor, Shape.START);
    if (cursor.skip("-->")) {
      String to = state(cursor, Shape.END);
      String label = cursor.skip(":") ? rest(cursor) : "";
      builder.edge(
          new FlowDiagram.Edge(
              from, to, label, FlowDiagram.Line.SOLID, ArrowHead.NONE, ArrowHead.ARROW),
          cursor.span(start));
    } else if (cursor.skip(":")) {
      String text = rest(cursor);
      String old = builder.label(from);
      builder.rename(from, old.equals(from) ? text : old + "\n" + text);
    } else if (cursor.looksAt("-") || cursor.looksAt("=")) {
      throw cursor.error("unknown arrow '" + cursor.word() + "'", "write A --> B: label");
    }
  }

  private String rest(LineCursor cursor) {
    TextSpan span = cursor.wordSpan();
    String text = cursor.takeRest();
    return text.isBlank() ? "" : plain(text, span);
  }

  private String plain(String text, TextSpan span) {
    return LabelSyntax.plain(text, span, omissions);
  }

  /** Reads a state; {@code [*]} is the start or the end of the states in the same group. */
  private String state(LineCursor cursor, Shape star) {
    int start = cursor.at();
    if (cursor.skip(STAR)) {
      String name = STAR + star + builder.group().orElse("");
      builder.node(name, Optional.of(star), "", cursor.span(start));
      return name;
    }
    String name = name(cursor);
    builder.node(name, Optional.empty(), name, cursor.span(start));
    if (cursor.skip(":::")) {
      int at = cursor.at();
      builder.role(name, FlowNodeSyntax.name(cursor), cursor.span(at));
    }
    return name;
  }

  private static String name(LineCursor cursor) {
    return cursor.name(NAME, "use letters, digits and '_'");
  }
}
