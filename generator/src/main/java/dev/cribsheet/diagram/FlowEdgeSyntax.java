package dev.cribsheet.diagram;

import dev.cribsheet.diagram.FlowDiagram.Line;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An arrow: its line, its two ends and its words. */
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

  /** The arrow that comes next; null when none does. */
  static FlowEdgeSyntax read(LineCursor cursor) {
    int start = cursor.at();
    Optional<Matcher> plain = cursor.match(PLAIN);
    if (plain.isPresent()) {
      return withLabel(cursor, plain.get());
    }
    Optional<Matcher> opened = cursor.match(OPENED);
    if (opened.isPresent()) {
      return around(cursor, start, opened.get());
    }
    if (cursor.looksAt("~~~") || cursor.looksAt("-") || cursor.looksAt("=")) {
      throw cursor.mistake("unknown arrow '" + cursor.word() + "'", "use one of " + ARROWS);
    }
    return null;
  }

  private static FlowEdgeSyntax withLabel(LineCursor cursor, Matcher arrow) {
    String label = cursor.skip("|") ? FlowNodeSyntax.words(cursor, "|") : "";
    String head = first(arrow.group(3), arrow.group(5), arrow.group(7));
    Line line = arrow.group(2) != null ? Line.SOLID : Line.DOTTED;
    return new FlowEdgeSyntax(
        arrow.group(4) != null ? Line.THICK : line, head(arrow.group(1)), head(head), label);
  }

  /** The words between the two parts of an arrow: {@code -- words -->}. */
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
      if (fits(line, closed.group())) {
        String words = rest.substring(0, closed.start());
        cursor.until(cursor.at() + closed.end());
        cursor.skipSpace();
        if (words.isBlank() || words.length() > LabelDecoder.MAX_LENGTH) {
          break;
        }
        String last = closed.group().substring(closed.group().length() - 1);
        return new FlowEdgeSyntax(
            line, head(opened.group(1)), head(last), LabelDecoder.of(unquoted(words.strip())));
      }
    }
    throw cursor.mistakeSince(
        start, "the arrow has no end", "write A -- label --> B, or A -->|label| B");
  }

  private static boolean fits(Line line, String sign) {
    return switch (line) {
      case SOLID -> sign.startsWith("-");
      case THICK -> sign.startsWith("=");
      case DOTTED -> sign.startsWith(".");
    };
  }

  private static String unquoted(String words) {
    boolean quoted = words.length() > 1 && words.startsWith("\"") && words.endsWith("\"");
    return quoted ? words.substring(1, words.length() - 1) : words;
  }

  private static String first(String one, String two, String three) {
    return one != null ? one : two != null ? two : three;
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
