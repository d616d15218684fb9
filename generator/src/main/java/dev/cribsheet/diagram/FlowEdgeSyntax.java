package dev.cribsheet.diagram;

import dev.cribsheet.diagram.FlowDiagram.Line;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An arrow: its line, its two ends and its label. */
record FlowEdgeSyntax(Line line, ArrowHead start, ArrowHead end, String label) {
  private static final String ARROWS = "-->, ---, -.->, -.-, ==>, ===, <-->, --o, --x, ~~~";

  /** The start of an arrow. No name of a box starts like this. */
  static final Pattern START = Pattern.compile("<?(?:--|==|-\\.|~~~)");

  /** The name of an arrow, which is only used for styling. */
  private static final Pattern ID = Pattern.compile("[\\w-]{1,60}@(?=[-=<ox~])");

  /**
   * An arrow without a label. Its capturing groups are the head at the start, and then, for each
   * kind of line, the line and the head at its end.
   */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(<|[ox](?=[-=]))?(?:(-{2,20})(>|[ox](?=[\\s|])|(?<=-{3}))"
              + "|(={2,20})(>|[ox](?=[\\s|])|(?<=={3}))"
              + "|(-\\.{1,20}-)(>|[ox](?=[\\s|]))?"
              + "|(~{3,20}))");

  private static final Pattern OPENED = Pattern.compile("(<|[ox](?=[-=]))?(--|==|-\\.)(?![-=.>])");
  private static final Pattern CLOSED =
      Pattern.compile(
          "-{2,20}>|-{2,20}[ox](?=\\s)|-{3,20}|={2,20}>|={2,20}[ox](?=\\s)|={3,20}"
              + "|\\.{1,20}->|\\.{1,20}-[ox](?=\\s)|\\.{1,20}-");

  /** An arrow followed by a name without a space: {@code A--oB}. */
  private static final Pattern TIGHT =
      Pattern.compile("([ox](?=[-=]))?(?:(-{2,20})([ox])|(={2,20})([ox])|(-\\.{1,20}-)([ox]))");

  /** Reads the next arrow; empty if there is none. */
  static Optional<FlowEdgeSyntax> read(
      LineCursor cursor, FlowDiagramBuilder builder, Omissions omissions) {
    cursor.match(ID).ifPresent(id -> builder.edgeId(id.group().replace("@", "")));
    int start = cursor.at();
    Optional<Matcher> plain = cursor.match(PLAIN);
    if (plain.isPresent()) {
      return Optional.of(withLabel(cursor, plain.get(), omissions));
    }
    if (cursor.looksAt(OPENED)) {
      return Optional.of(around(cursor, start, omissions));
    }
    if (cursor.looksAt("-") || cursor.looksAt("=")) {
      throw cursor.error("unknown arrow '" + cursor.word() + "'", "use one of " + ARROWS);
    }
    return Optional.empty();
  }

  private static FlowEdgeSyntax withLabel(LineCursor cursor, Matcher arrow, Omissions omissions) {
    String label = cursor.skip("|") ? LabelSyntax.read(cursor, "|", omissions) : "";
    String head =
        Stream.of(3, 5, 7).map(arrow::group).filter(Objects::nonNull).findFirst().orElse("");
    Line line = Line.DOTTED;
    if (arrow.group(2) != null) {
      line = Line.SOLID;
    } else if (arrow.group(4) != null) {
      line = Line.THICK;
    } else if (arrow.group(6) == null) {
      line = Line.INVISIBLE;
    }
    return new FlowEdgeSyntax(line, head(arrow.group(1)), head(head), label);
  }

  /** Reads an arrow with its label in the middle: {@code -- label -->}. */
  private static FlowEdgeSyntax around(LineCursor cursor, int start, Omissions omissions) {
    Matcher opened = cursor.match(OPENED).orElseThrow();
    Line line =
        switch (opened.group(2)) {
          case "==" -> Line.THICK;
          case "-." -> Line.DOTTED;
          default -> Line.SOLID;
        };
    String rest = cursor.rest();
    Matcher closed = CLOSED.matcher(rest);
    while (closed.find()) {
      String label = rest.substring(0, closed.start()).strip();
      if (closes(line, closed.group()) && !label.isEmpty()) {
        cursor.until(cursor.at() + closed.end());
        cursor.skipSpace();
        String last = closed.group().substring(closed.group().length() - 1);
        String text = LabelDecoder.unquoted(label, "\"");
        return new FlowEdgeSyntax(
            line,
            head(opened.group(1)),
            head(last),
            LabelSyntax.plain(text, cursor.span(start), omissions));
      }
    }
    cursor.back(start);
    return cursor
        .match(TIGHT)
        .map(arrow -> withLabel(cursor, arrow, omissions))
        .orElseThrow(
            () -> {
              cursor.takeRest();
              return cursor.errorSince(
                  start, "the arrow has no end", "write A -- label --> B, or A -->|label| B");
            });
  }

  private static boolean closes(Line line, String sign) {
    return switch (line) {
      case SOLID -> sign.startsWith("-");
      case THICK -> sign.startsWith("=");
      default -> sign.startsWith(".");
    };
  }

  private static ArrowHead head(String sign) {
    return switch (sign == null ? "" : sign) {
      case ">", "<" -> ArrowHead.ARROW;
      case "o" -> ArrowHead.CIRCLE;
      case "x" -> ArrowHead.CROSS;
      default -> ArrowHead.NONE;
    };
  }
}
