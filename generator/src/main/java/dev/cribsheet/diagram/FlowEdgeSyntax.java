package dev.cribsheet.diagram;

import dev.cribsheet.diagram.FlowDiagram.Line;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An arrow: its line, its two ends and its label. */
record FlowEdgeSyntax(Line line, ArrowHead start, ArrowHead end, String label) {
  private static final String ARROWS = "-->, ---, -.->, -.-, ==>, ===, <-->, --o, --x";
  private static final Pattern PLAIN =
      Pattern.compile(
          "(<|[ox](?=[-=]))?(?:(-{2,20})(>|[ox](?=[\\s|])|(?<=-{3}))"
              + "|(={2,20})(>|[ox](?=[\\s|])|(?<=={3}))"
              + "|(-\\.{1,20}-)(>|[ox](?=[\\s|]))?)");
  private static final Pattern OPENED = Pattern.compile("(<|[ox](?=[-=]))?(--|==|-\\.)(?![-=.>])");
  private static final Pattern CLOSED =
      Pattern.compile(
          "-{2,20}>|-{2,20}[ox](?=\\s)|-{3,20}|={2,20}>|={2,20}[ox](?=\\s)|={3,20}"
              + "|\\.{1,20}->|\\.{1,20}-[ox](?=\\s)|\\.{1,20}-");

  /** Reads the next arrow; empty if there is none. */
  static Optional<FlowEdgeSyntax> read(LineCursor cursor) {
    int start = cursor.at();
    Optional<Matcher> plain = cursor.match(PLAIN);
    if (plain.isPresent()) {
      return Optional.of(withLabel(cursor, plain.get()));
    }
    Optional<Matcher> opened = cursor.match(OPENED);
    if (opened.isPresent()) {
      return Optional.of(around(cursor, start, opened.get()));
    }
    if (cursor.looksAt("~~~") || cursor.looksAt("-") || cursor.looksAt("=")) {
      throw cursor.error("unknown arrow '" + cursor.word() + "'", "use one of " + ARROWS);
    }
    return Optional.empty();
  }

  private static FlowEdgeSyntax withLabel(LineCursor cursor, Matcher arrow) {
    String label = cursor.skip("|") ? FlowNodeSyntax.label(cursor, "|") : "";
    String head =
        Stream.of(3, 5, 7).map(arrow::group).filter(Objects::nonNull).findFirst().orElse("");
    Line line = arrow.group(2) != null ? Line.SOLID : Line.DOTTED;
    return new FlowEdgeSyntax(
        arrow.group(4) != null ? Line.THICK : line, head(arrow.group(1)), head(head), label);
  }

  /** An arrow with its label in the middle: {@code -- label -->}. */
  private static FlowEdgeSyntax around(LineCursor cursor, int start, Matcher opened) {
    Line line =
        switch (opened.group(2)) {
          case "==" -> Line.THICK;
          case "-." -> Line.DOTTED;
          default -> Line.SOLID;
        };
    String rest = cursor.rest();
    Matcher closed = CLOSED.matcher(rest);
    while (closed.find()) {
      if (closes(line, closed.group())) {
        String label = rest.substring(0, closed.start());
        cursor.until(cursor.at() + closed.end());
        cursor.skipSpace();
        if (label.isBlank() || label.length() > LabelDecoder.MAX_LENGTH) {
          break;
        }
        String last = closed.group().substring(closed.group().length() - 1);
        return new FlowEdgeSyntax(
            line,
            head(opened.group(1)),
            head(last),
            LabelDecoder.of(LabelDecoder.unquoted(label.strip(), "\"")));
      }
    }
    throw cursor.errorSince(
        start, "the arrow has no end", "write A -- label --> B, or A -->|label| B");
  }

  private static boolean closes(Line line, String sign) {
    return switch (line) {
      case SOLID -> sign.startsWith("-");
      case THICK -> sign.startsWith("=");
      case DOTTED -> sign.startsWith(".");
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
