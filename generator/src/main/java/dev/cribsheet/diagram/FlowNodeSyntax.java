package dev.cribsheet.diagram;

import dev.cribsheet.diagram.FlowDiagram.Shape;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a box: its name, its shape with a label, and its class. */
final class FlowNodeSyntax {
  private static final String LETTER = "[\\p{L}\\p{M}\\p{N}\\p{So}_!#$%'*+/?\\\\.]";

  /**
   * The name of a box. Hyphens and equals signs inside it are allowed unless they start an arrow.
   */
  private static final Pattern NAME =
      Pattern.compile(
          LETTER + "{1,60}+(?:(?:-(?![->.])|=(?!=)|:(?!:))" + LETTER + "{1,60}+){0,10}");

  private static final Pattern SETTING =
      Pattern.compile("(\\w{1,40})\\s{0,9}:\\s{0,9}(\"[^\"]*+\"|'[^']*+'|[^,\\n]*+)");

  private record Outline(String open, List<String> close, Shape shape) {}

  /** The outlines of shapes, the longest brackets first. */
  private static final List<Outline> OUTLINES =
      List.of(
          new Outline("(((", List.of(")))"), Shape.CIRCLE),
          new Outline("((", List.of("))"), Shape.CIRCLE),
          new Outline("([", List.of("])"), Shape.STADIUM),
          new Outline("[[", List.of("]]"), Shape.SUBROUTINE),
          new Outline("[(", List.of(")]"), Shape.STORE),
          new Outline("[/", List.of("/]", "\\]"), Shape.INPUT),
          new Outline("[\\", List.of("\\]", "/]"), Shape.INPUT),
          new Outline("{{", List.of("}}"), Shape.HEXAGON),
          new Outline("[", List.of("]"), Shape.BOX),
          new Outline("(", List.of(")"), Shape.ROUND),
          new Outline("{", List.of("}"), Shape.DECISION),
          new Outline(">", List.of("]"), Shape.BOX));

  /** The opening brackets of shapes that are not supported; a similar shape is drawn instead. */
  private static final Set<String> SIMILAR = Set.of("(((", ">");

  private FlowNodeSyntax() {}

  /** Reads a name, such as {@code A} or {@code load-balancer}. */
  static String name(LineCursor cursor) {
    return cursor.name(NAME, "use letters, digits, '_' and single '-'");
  }

  /** Adds a box to the builder; returns its name. */
  static String read(LineCursor cursor, FlowDiagramBuilder builder, Omissions omissions) {
    int start = cursor.at();
    String name = name(cursor);
    if (name.equals("end")) {
      throw cursor.errorSince(
          start, "'end' closes a group and cannot be the name of a box", "write 'End'");
    }
    Optional<Shape> shape = Optional.empty();
    String label = name;
    Optional<Outline> outline =
        OUTLINES.stream().filter(known -> cursor.looksAt(known.open())).findFirst();
    if (outline.isPresent()) {
      Outline found = outline.get();
      shape = Optional.of(found.shape());
      TextSpan span = cursor.wordSpan();
      cursor.skip(found.open());
      label = LabelSyntax.read(cursor, found.close(), omissions);
      if (SIMILAR.contains(found.open())) {
        omissions.add(found.open(), span);
      }
    } else if (cursor.looksAt("@{")) {
      TextSpan span = cursor.wordSpan();
      String settings = settings(cursor);
      if (builder.isEdge(name)) {
        omissions.add("@{", span);
        return name;
      }
      shape = Optional.of(shape(setting(settings, "shape"), span, omissions));
      label =
          setting(settings, "label")
              .map(text -> LabelSyntax.plain(text, span, omissions))
              .orElse(label);
    }
    builder.node(name, shape, label, cursor.span(start));
    if (cursor.skip(":::")) {
      int at = cursor.at();
      String role = name(cursor);
      builder.role(name, role, cursor.span(at));
    }
    return name;
  }

  private static String settings(LineCursor cursor) {
    int start = cursor.at();
    int end = cursor.findAcrossLines("}");
    if (end < 0) {
      cursor.takeRest();
      throw cursor.errorSince(start, "'}' is missing", "close the '@{'");
    }
    String settings = cursor.until(end).substring(2);
    cursor.skip("}");
    return settings;
  }

  private static Optional<String> setting(String settings, String key) {
    Matcher found = SETTING.matcher(settings);
    while (found.find()) {
      if (found.group(1).equals(key)) {
        return Optional.of(LabelDecoder.unquoted(found.group(2).strip(), "\"'"));
      }
    }
    return Optional.empty();
  }

  private static Shape shape(Optional<String> name, TextSpan span, Omissions omissions) {
    Optional<Shape> shape = FlowShapeNames.of(name.orElse(""));
    if (shape.isEmpty()) {
      omissions.add(name.map(other -> "shape: " + other).orElse("@{"), span);
    }
    return shape.orElse(Shape.BOX);
  }
}
