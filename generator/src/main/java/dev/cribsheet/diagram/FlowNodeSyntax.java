package dev.cribsheet.diagram;

import dev.cribsheet.diagram.FlowDiagram.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A box: its name, its outline with its words, and how it is set off. */
final class FlowNodeSyntax {
  private static final String SHAPES =
      "[box], (round), ([stadium]), [[routine]], [(store)], ((circle)), {decision}, {{hexagon}},"
          + " [/input/]";

  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}_]{1,60}(?:[-.][\\p{L}\\p{N}_]{1,60}){0,10}");

  private record Outline(String open, String close, Shape shape) {}

  /** Longer signs first. */
  private static final List<Outline> OUTLINES =
      List.of(
          new Outline("(((", ")))", null),
          new Outline("((", "))", Shape.CIRCLE),
          new Outline("([", "])", Shape.STADIUM),
          new Outline("[[", "]]", Shape.SUBROUTINE),
          new Outline("[(", ")]", Shape.STORE),
          new Outline("[/", "/]", Shape.INPUT),
          new Outline("[\\", "]", null),
          new Outline("{{", "}}", Shape.HEXAGON),
          new Outline("[", "]", Shape.BOX),
          new Outline("(", ")", Shape.ROUND),
          new Outline("{", "}", Shape.DECISION),
          new Outline("@{", "}", null),
          new Outline(">", "]", null));

  private FlowNodeSyntax() {}

  /** A name, such as {@code A} or {@code load-balancer}. */
  static String name(LineCursor cursor) {
    return cursor.name(NAME, "use letters, digits, '_' and single '-'");
  }

  /** Reads a box into the draft; returns its name. */
  static String read(LineCursor cursor, FlowDiagramBuilder draft) {
    int start = cursor.at();
    String name = name(cursor);
    if (name.toLowerCase(Locale.ROOT).equals("end")) {
      throw cursor.mistakeSince(
          start,
          "'" + name + "' closes a group and cannot be the name of a box",
          "choose another name");
    }
    for (Outline outline : OUTLINES) {
      if (cursor.looksAt(outline.open())) {
        if (outline.shape() == null) {
          throw cursor.mistake("this shape is not supported", "use one of " + SHAPES);
        }
        cursor.skip(outline.open());
        String label = words(cursor, outline.close());
        draft.node(name, Optional.of(outline.shape()), label, cursor.spot(start));
        role(cursor, name, draft);
        return name;
      }
    }
    draft.node(name, Optional.empty(), name, cursor.spot(start));
    role(cursor, name, draft);
    return name;
  }

  private static void role(LineCursor cursor, String name, FlowDiagramBuilder draft) {
    if (cursor.skip(":::")) {
      int start = cursor.at();
      draft.role(name, FlowStatements.role(cursor), cursor.spot(start));
    }
  }

  /** The words up to a closing sign, between quotation marks or plain. */
  static String words(LineCursor cursor, String close) {
    int start = cursor.at();
    boolean quoted = cursor.looksAt("\"");
    if (quoted) {
      cursor.skip("\"");
    }
    int end = cursor.find(quoted ? "\"" : close);
    if (end < 0) {
      cursor.takeRest();
      String missing = quoted ? "\"" : close;
      throw cursor.mistakeSince(start, "'" + missing + "' is missing", "close the label");
    }
    String words = cursor.until(end);
    if (quoted) {
      cursor.skip("\"");
    }
    check(cursor, start, words, quoted);
    if (!cursor.skip(close)) {
      throw cursor.mistake("expected '" + close + "'", "close the bracket or quote before it");
    }
    return LabelDecoder.of(words);
  }

  private static void check(LineCursor cursor, int start, String words, boolean quoted) {
    if (words.isBlank()) {
      throw cursor.mistakeSince(start, "the label is empty", "write a label");
    }
    if (words.length() > LabelDecoder.MAX_LENGTH) {
      throw cursor.mistakeSince(
          start,
          "the label is longer than " + LabelDecoder.MAX_LENGTH + " characters",
          "shorten it");
    }
    if (quoted && words.startsWith("`")) {
      throw cursor.mistakeSince(start, "Markdown is not supported in a label", "write plain text");
    }
    boolean strange = words.chars().anyMatch(c -> "()[]{}\"|".indexOf(c) >= 0);
    if (!quoted && strange) {
      throw cursor.mistakeSince(start, "a label with brackets needs quotes", "write [\"…\"]");
    }
  }
}
