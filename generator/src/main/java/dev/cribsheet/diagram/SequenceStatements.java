package dev.cribsheet.diagram;

import dev.cribsheet.diagnostic.SyntaxException;
import dev.cribsheet.diagram.SequenceDiagram.FrameKind;
import dev.cribsheet.diagram.SequenceDiagram.Message;
import dev.cribsheet.diagram.SequenceDiagram.Note;
import dev.cribsheet.diagram.SequenceDiagram.Side;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the statements of a sequence diagram. */
record SequenceStatements(
    SequenceDiagramBuilder builder, Omissions omissions, DiagramDirectives directives) {
  private static final String ARROW = "(<<)?(--?)(>>|>|x|\\))";
  private static final Pattern MESSAGE_ARROW = Pattern.compile(ARROW + "[ \\t]*([+-])?");

  /** Matches a keyword in any case. A word before an arrow is the name of a sender instead. */
  private static final Pattern KEYWORD =
      Pattern.compile(
          "(?i)(participant|actor|create|destroy|activate|deactivate|links?|properties|details"
              + "|title|autonumber|note|end|else|and|option|loop|alt|opt|par|par_over|critical"
              + "|break|rect|box)(?=[\\s:;]|$)(?!\\s{1,20}"
              + ARROW
              + ")");

  private static final Pattern SIDE = Pattern.compile("(?i)(over|left of|right of)(?=\\s)");
  private static final Pattern ALIAS = Pattern.compile("\\s(?i:as)\\s");
  private static final Pattern NAME = Pattern.compile("[^,:;<>]{1,80}");
  private static final Pattern SENDER =
      Pattern.compile("[^,:;<>]{1,80}?(?=\\s{0,20}" + ARROW + ")");
  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,6})(?:\\s{1,20}(\\d{1,6}))?|off");
  private static final Pattern WRAP = Pattern.compile("(?:no)?wrap:");
  private static final Pattern CODE = Pattern.compile("#\\w{1,8};");

  void statement(LineCursor cursor) {
    int start = cursor.at();
    TextSpan span = cursor.wordSpan();
    String keyword =
        cursor.match(KEYWORD).map(word -> word.group(1).toLowerCase(Locale.ROOT)).orElse("");
    switch (keyword) {
      case "participant", "actor" -> participant(cursor, start, keyword.equals("actor"));
      case "create" -> {
        omissions.add(keyword, span);
        statement(cursor);
      }
      case "destroy", "activate", "deactivate", "link", "links", "properties", "details" -> {
        omissions.add(keyword, span);
        cursor.takeStatement();
      }
      case "title" -> {
        cursor.skip(":");
        directives.caption(text(cursor));
      }
      case "autonumber" -> number(cursor);
      case "note" -> note(cursor);
      case "end" -> builder.close(span);
      case "else", "and", "option" -> builder.branch(keyword, text(cursor), span);
      case "loop", "alt", "opt", "par", "par_over", "critical", "break" -> {
        FrameKind kind = FrameKind.valueOf(keyword.replace("_over", "").toUpperCase(Locale.ROOT));
        builder.open(Optional.of(kind), text(cursor), span);
      }
      case "rect", "box" -> {
        omissions.add(keyword, span);
        cursor.takeStatement();
        builder.open(Optional.empty(), keyword, span);
      }
      default -> message(cursor, start);
    }
  }

  private void participant(LineCursor cursor, int start, boolean person) {
    String declaration = cursor.takeStatement();
    int settings = declaration.indexOf("@{");
    if (settings >= 0) {
      omissions.add("@{", cursor.span(start));
      int end = declaration.indexOf('}', settings);
      String rest = end < 0 ? "" : declaration.substring(end + 1);
      declaration = declaration.substring(0, settings) + rest;
    }
    Matcher alias = ALIAS.matcher(declaration);
    boolean named = alias.find();
    String name = (named ? declaration.substring(0, alias.start()) : declaration).strip();
    if (!NAME.matcher(name).matches()) {
      throw cursor.span(start).undrawn("'" + name + "' is not a name", "use letters and digits");
    }
    String label = named ? declaration.substring(alias.end()) : name;
    builder.participant(name, label(label, cursor.span(start)), person, cursor.span(start));
  }

  private void number(LineCursor cursor) {
    Optional<Matcher> numbers = cursor.match(NUMBERS);
    if (numbers.filter(found -> found.group().equals("off")).isPresent()) {
      builder.stopNumbers();
    } else {
      builder.number(
          numbers.map(found -> Integer.parseInt(found.group(1))).orElse(1),
          numbers.map(found -> found.group(2)).map(Integer::parseInt).orElse(1));
    }
  }

  private void note(LineCursor cursor) {
    Matcher side =
        cursor
            .match(SIDE)
            .orElseThrow(
                () ->
                    cursor.error(
                        "a note needs 'over', 'left of' or 'right of' and a participant",
                        "write Note over A: text"));
    String from = participant(cursor);
    String to = cursor.skip(",") ? participant(cursor) : from;
    colon(cursor);
    Side where =
        switch (side.group(1).toLowerCase(Locale.ROOT).charAt(0)) {
          case 'l' -> Side.LEFT;
          case 'r' -> Side.RIGHT;
          default -> Side.OVER;
        };
    builder.event(new Note(where, from, to, text(cursor)), cursor);
  }

  private void message(LineCursor cursor, int start) {
    Optional<String> known = builder.names().filter(name -> isSender(name, cursor)).findFirst();
    String from =
        known.isPresent()
            ? known.get()
            : cursor
                .match(SENDER)
                .map(sender -> sender.group().strip())
                .orElseThrow(() -> noMessage(cursor, start));
    known.ifPresent(cursor::skip);
    builder.use(from, cursor.span(start));
    Matcher arrow = cursor.match(MESSAGE_ARROW).orElseThrow(() -> noMessage(cursor, start));
    if (arrow.group(4) != null) {
      omissions.add("activation", cursor.span(arrow.start(4)));
    }
    String to = participant(cursor);
    colon(cursor);
    ArrowHead head =
        switch (arrow.group(3)) {
          case ">>" -> ArrowHead.ARROW;
          case ">" -> ArrowHead.NONE;
          case "x" -> ArrowHead.CROSS;
          default -> ArrowHead.OPEN;
        };
    boolean dashed = arrow.group(2).length() == 2;
    boolean both = arrow.group(1) != null;
    String number = builder.nextNumber();
    builder.event(new Message(from, to, text(cursor), number, dashed, head, both), cursor);
  }

  private static boolean isSender(String name, LineCursor cursor) {
    return cursor.looksAt(Pattern.compile(Pattern.quote(name) + "\\s{0,20}" + ARROW));
  }

  private static SyntaxException noMessage(LineCursor cursor, int start) {
    cursor.takeRest();
    return cursor
        .span(start)
        .undrawn(
            "this is not a message",
            "write A->>B: text, with one of ->>, -->>, ->, -->, -x, --x, -), --)");
  }

  private String participant(LineCursor cursor) {
    int start = cursor.at();
    String name = cursor.name(NAME, "use letters and digits");
    builder.use(name, cursor.span(start));
    return name;
  }

  private static void colon(LineCursor cursor) {
    if (!cursor.skip(":")) {
      throw cursor.error("expected ':' and text", "write A->>B: text");
    }
  }

  /** Reads the text up to the end of the line, or up to a semicolon before another statement. */
  private String text(LineCursor cursor) {
    int start = cursor.at();
    cursor.match(WRAP);
    String rest = cursor.rest();
    int semicolon =
        CODE.matcher(rest).replaceAll(code -> "#".repeat(code.group().length())).indexOf(';');
    String text = semicolon < 0 ? cursor.takeRest() : cursor.until(cursor.at() + semicolon);
    String after = semicolon < 0 ? "" : rest.substring(semicolon + 1).strip();
    boolean statement = KEYWORD.matcher(after).lookingAt() || SENDER.matcher(after).lookingAt();
    if (!after.isEmpty() && !statement) {
      throw cursor.errorSince(start, "';' ends a statement", "write #59; for a semicolon in text");
    }
    return label(text, cursor.span(start));
  }

  private String label(String text, TextSpan span) {
    return text.isBlank() ? "" : LabelSyntax.plain(text, span, omissions);
  }
}
