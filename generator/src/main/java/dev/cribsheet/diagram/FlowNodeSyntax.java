package dev.cribsheet.diagram;

import dev.cribsheet.diagram.FlowDiagram.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a box: its name, its shape with the label, and its class. */
final class FlowNodeSyntax {
  private static final String SHAPES =
      "[box], (round), ([stadium]), [[routine]], [(store)], ((circle)), {decision}, {{hexagon}},"
          + " [/input/]";

  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}_]{1,60}(?:[-.][\\p{L}\\p{N}_]{1,60}){0,10}");

  private record Outline(String open, String close, Shape shape) {}

  /** Longer brackets first; a shape that is not supported is null. */
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

  /** Reads a name, such as {@code A} or {@code load-balancer}. */
  static String name(LineCursor cursor) {
    return cursor.name(NAME, "use letters, digits, '_' and single '-'");
  }

  /** Adds a box to the builder; returns its name. */
  static String read(LineCursor cursor, FlowDiagramBuilder builder) {
    int start = cursor.at();
    String name = name(cursor);
    if (name.toLowerCase(Locale.ROOT).equals("end")) {
      throw cursor.errorSince(
          start,
          "'" + name + "' closes a group and cannot be the name of a box",
          "choose another name");
    }
    Optional<Shape> shape = Optional.empty();
    String label = name;
    for (Outline outline : OUTLINES) {
      if (cursor.looksAt(outline.open())) {
        if (outline.shape() == null) {
          throw cursor.error("this shape is not supported", "use one of " + SHAPES);
        }
        cursor.skip(outline.open());
        shape = Optional.of(outline.shape());
        label = label(cursor, outline.close());
        break;
      }
    }
    builder.node(name, shape, label, cursor.span(start));
    if (cursor.skip(":::")) {
      int role = cursor.at();
      builder.role(name, FlowStatements.role(cursor), cursor.span(role));
    }
    return name;
  }

  /** Reads a label up to a closing bracket, in quotes or plain. */
  static String label(LineCursor cursor, String close) {
    int start = cursor.at();
    boolean quoted = cursor.skip("\"");
    String terminator = quoted ? "\"" : close;
    int end = cursor.find(terminator);
    if (end < 0) {
      cursor.takeRest();
      throw cursor.errorSince(start, "'" + terminator + "' is missing", "close the label");
    }
    String label = cursor.until(end);
    if (quoted) {
      cursor.skip("\"");
    }
    check(cursor, start, label, quoted);
    if (!cursor.skip(close)) {
      throw cursor.error("expected '" + close + "'", "close the bracket or quote before it");
    }
    return LabelDecoder.of(label);
  }

  private static void check(LineCursor cursor, int start, String label, boolean quoted) {
    if (label.isBlank()) {
      throw cursor.errorSince(start, "the label is empty", "write a label");
    }
    if (label.length() > LabelDecoder.MAX_LENGTH) {
      throw cursor.errorSince(
          start,
          "the label is longer than " + LabelDecoder.MAX_LENGTH + " characters",
          "shorten it");
    }
    if (quoted && label.startsWith("`")) {
      throw cursor.errorSince(start, "Markdown is not supported in a label", "write plain text");
    }
    boolean brackets = label.chars().anyMatch(c -> "()[]{}\"|".indexOf(c) >= 0);
    if (!quoted && brackets) {
      throw cursor.errorSince(start, "a label with brackets needs quotes", "write [\"…\"]");
    }
  }
}
