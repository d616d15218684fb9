package dev.cribsheet.diagram;

import dev.cribsheet.diagram.SequenceDiagram.FrameKind;
import dev.cribsheet.diagram.SequenceDiagram.Message;
import dev.cribsheet.diagram.SequenceDiagram.Note;
import dev.cribsheet.diagram.SequenceDiagram.Side;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the statements of a sequence diagram, line by line. */
final class SequenceStatements {
  private static final Pattern ARROW = Pattern.compile("(<<)?(--?)(>>|>|x|\\))");
  private static final Pattern SIDE = Pattern.compile("(?i)(over|left of|right of)(?=\\s)");

  /** No hyphens: they start an arrow. */
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}_]{1,60}(?:\\.[\\p{L}\\p{N}_]{1,60}){0,10}");

  private static final Set<String> UNSUPPORTED =
      Set.of(
          "activate",
          "deactivate",
          "box",
          "rect",
          "create",
          "destroy",
          "critical",
          "option",
          "break",
          "link",
          "links");

  private final SequenceDiagramBuilder builder;

  SequenceStatements(SequenceDiagramBuilder builder) {
    this.builder = builder;
  }

  /** Reads the statement of a line. */
  void read(LineCursor cursor) {
    int start = cursor.at();
    String word = cursor.word();
    TextSpan wordSpan = cursor.wordSpan();
    Optional<FrameKind> frame =
        Arrays.stream(FrameKind.values()).filter(kind -> kind.keyword().equals(word)).findFirst();
    if (cursor.skipWord("participant") || cursor.skipWord("actor")) {
      participant(cursor, start, word.equals("actor"));
    } else if (cursor.skipWord("autonumber")) {
      builder.number();
    } else if (cursor.skipWord("Note") || cursor.skipWord("note")) {
      note(cursor);
    } else if (cursor.skipWord("end")) {
      builder.close(wordSpan);
    } else if (cursor.skipWord("else") || cursor.skipWord("and")) {
      builder.branch(word, text(cursor), wordSpan);
    } else if (frame.isPresent() && cursor.skipWord(word)) {
      builder.open(frame.get(), text(cursor), cursor.span(start));
      return;
    } else if (UNSUPPORTED.contains(word)) {
      throw cursor.error("'" + word + "' is not supported", "delete it, or use a note");
    } else {
      message(cursor, start);
    }
    cursor.endStatement();
  }

  private void participant(LineCursor cursor, int start, boolean person) {
    String name = name(cursor);
    String label = cursor.skipWord("as") ? text(cursor) : name;
    builder.participant(name, label, person, cursor.span(start));
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
    String from = participant(cursor);
    Matcher arrow =
        cursor
            .match(ARROW)
            .orElseThrow(
                () ->
                    cursor.errorSince(
                        start,
                        "this is not a message",
                        "write A->>B: text, with one of ->>, -->>, ->, -->, -x, --x, -), --)"));
    if (cursor.looksAt("+") || cursor.looksAt("-")) {
      throw cursor.error(
          "activations are not supported", "delete the '" + cursor.word().charAt(0) + "'");
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
    builder.event(new Message(from, to, text(cursor), dashed, head, both), cursor);
  }

  private static String name(LineCursor cursor) {
    return cursor.name(NAME, "use letters, digits and '_'");
  }

  private String participant(LineCursor cursor) {
    int start = cursor.at();
    String name = name(cursor);
    builder.use(name, cursor.span(start));
    return name;
  }

  private static void colon(LineCursor cursor) {
    if (!cursor.skip(":")) {
      throw cursor.error("expected ':' and text", "write A->>B: text");
    }
  }

  /** Reads the text up to the end of the line. */
  private static String text(LineCursor cursor) {
    int start = cursor.at();
    String text = cursor.takeRest();
    int semicolon = text.replaceAll("#\\w{1,8};", "#".repeat(3)).indexOf(';');
    if (semicolon >= 0 && semicolon < text.length() - 1) {
      throw cursor.errorSince(start, "';' ends a statement", "write #59; for a semicolon in text");
    }
    if (text.length() > LabelDecoder.MAX_LENGTH) {
      throw cursor.errorSince(
          start,
          "the text is longer than " + LabelDecoder.MAX_LENGTH + " characters",
          "shorten it");
    }
    return LabelDecoder.of(text.endsWith(";") && semicolon >= 0 ? text.replace(";", "") : text);
  }
}
