package dev.cribsheet.diagram;

import dev.cribsheet.diagram.SequenceDiagram.FrameKind;
import dev.cribsheet.diagram.SequenceDiagram.Message;
import dev.cribsheet.diagram.SequenceDiagram.Note;
import dev.cribsheet.diagram.SequenceDiagram.Side;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the statements of a sequence diagram, one line at a time. */
final class SequenceStatements {
  private static final Pattern ARROW = Pattern.compile("(<<)?(--?)(>>|>|x|\\))");
  private static final Pattern SIDE = Pattern.compile("(?i)(over|left of|right of)(?=\\s)");

  /** Without a hyphen: it starts an arrow. */
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}_]{1,60}(?:\\.[\\p{L}\\p{N}_]{1,60}){0,10}");

  private static final Set<String> NOT_DRAWN =
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

  private final SequenceDiagramBuilder draft;

  SequenceStatements(SequenceDiagramBuilder draft) {
    this.draft = draft;
  }

  /** The statement of a line. */
  void read(LineCursor cursor) {
    int start = cursor.at();
    String word = cursor.word();
    if (cursor.skipWord("participant") || cursor.skipWord("actor")) {
      participant(cursor, start, word.equals("actor"));
    } else if (cursor.skipWord("autonumber")) {
      draft.number();
    } else if (cursor.skipWord("Note") || cursor.skipWord("note")) {
      note(cursor);
    } else if (cursor.skipWord("end")) {
      draft.close(start);
    } else if (cursor.skipWord("else") || cursor.skipWord("and")) {
      draft.branch(word, words(cursor), start);
    } else if (frame(word).isPresent() && cursor.skipWord(word)) {
      draft.open(frame(word).get(), words(cursor), cursor.spot(start));
      return;
    } else if (NOT_DRAWN.contains(word)) {
      throw cursor.mistake("'" + word + "' is not supported", "delete it, or use a note");
    } else {
      message(cursor, start);
    }
    cursor.endStatement();
  }

  private static Optional<FrameKind> frame(String word) {
    for (FrameKind kind : FrameKind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private void participant(LineCursor cursor, int start, boolean person) {
    String name = name(cursor);
    String label = cursor.skipWord("as") ? words(cursor) : name;
    draft.participant(name, label, person, cursor.spot(start));
  }

  private void note(LineCursor cursor) {
    Matcher side =
        cursor
            .match(SIDE)
            .orElseThrow(
                () ->
                    cursor.mistake(
                        "a note needs 'over', 'left of' or 'right of' and a participant",
                        "write Note over A: text"));
    String from = known(cursor);
    String to = cursor.skip(",") ? known(cursor) : from;
    colon(cursor);
    Side where =
        switch (side.group(1).toLowerCase(Locale.ROOT).charAt(0)) {
          case 'l' -> Side.LEFT;
          case 'r' -> Side.RIGHT;
          default -> Side.OVER;
        };
    draft.event(new Note(where, from, to, words(cursor)), cursor);
  }

  private void message(LineCursor cursor, int start) {
    String from = known(cursor);
    Matcher arrow =
        cursor
            .match(ARROW)
            .orElseThrow(
                () ->
                    cursor.mistakeSince(
                        start,
                        "this is not a message",
                        "write A->>B: text, with one of ->>, -->>, ->, -->, -x, --x, -), --)"));
    if (cursor.looksAt("+") || cursor.looksAt("-")) {
      throw cursor.mistake(
          "activations are not supported", "delete the '" + cursor.word().charAt(0) + "'");
    }
    String to = known(cursor);
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
    draft.event(new Message(from, to, words(cursor), dashed, head, both), cursor);
  }

  private static String name(LineCursor cursor) {
    return cursor.name(NAME, "use letters, digits and '_'");
  }

  private String known(LineCursor cursor) {
    int start = cursor.at();
    String name = name(cursor);
    draft.know(name, cursor.spot(start));
    return name;
  }

  private static void colon(LineCursor cursor) {
    if (!cursor.skip(":")) {
      throw cursor.mistake("expected ':' and text", "write A->>B: text");
    }
  }

  /** The words up to the end of the line. */
  private static String words(LineCursor cursor) {
    int start = cursor.at();
    String words = cursor.takeRest();
    int semicolon = words.replaceAll("#\\w{1,8};", "#".repeat(3)).indexOf(';');
    if (semicolon >= 0 && semicolon < words.length() - 1) {
      throw cursor.mistakeSince(
          start, "';' ends a statement", "write #59; for a semicolon in text");
    }
    if (words.length() > LabelDecoder.MAX_LENGTH) {
      throw cursor.mistakeSince(
          start,
          "the text is longer than " + LabelDecoder.MAX_LENGTH + " characters",
          "shorten it");
    }
    return LabelDecoder.of(words.endsWith(";") && semicolon >= 0 ? words.replace(";", "") : words);
  }
}
