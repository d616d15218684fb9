package dev.cribsheet.diagram;

import dev.cribsheet.diagnostic.SyntaxException;
import java.util.List;
import java.util.function.Consumer;

/** The title, name and description of a diagram, which are not drawn. */
final class DiagramDirectives {
  private static final String FENCE = "---";
  private static final String TITLE = "title:";
  private static final String NAME = "accTitle:";
  private static final String DESCRIPTION = "accDescr:";

  private String caption = "";
  private String name = "";
  private String description = "";

  DiagramTitle title() {
    return new DiagramTitle(caption, name, description);
  }

  /** Reads the front matter; returns the number of the line with the type of the diagram. */
  int read(List<String> lines, Consumer<SyntaxException> report) {
    int line = skip(lines, 0);
    if (line == lines.size() || !lines.get(line).strip().equals(FENCE)) {
      return line;
    }
    int opening = line;
    for (line++; line < lines.size(); line++) {
      String text = lines.get(line).strip();
      if (text.equals(FENCE)) {
        return skip(lines, line + 1);
      }
      if (text.startsWith(TITLE)) {
        caption = LabelDecoder.unquoted(text.substring(TITLE.length()).strip(), "\"'");
      } else if (!text.isEmpty() && !text.startsWith("#")) {
        int start = lines.get(line).indexOf(text);
        report.accept(
            new TextSpan(line, start, start + text.length())
                .error(
                    "only 'title:' is allowed above a diagram",
                    "delete this line: colours and sizes come from the theme"));
      }
    }
    report.accept(
        new TextSpan(opening, 0, FENCE.length())
            .error("the front matter of the diagram is never closed", "add a line '---'"));
    return lines.size();
  }

  private static int skip(List<String> lines, int from) {
    int line = from;
    while (line < lines.size() && isIgnored(lines.get(line))) {
      line++;
    }
    return line;
  }

  /** True for blank lines and comments. */
  static boolean isIgnored(String line) {
    return line.isBlank() || line.strip().startsWith("%%");
  }

  /** Reads the name or the description; false if the line is neither. */
  boolean readAccessibility(String line) {
    String text = line.strip();
    if (text.startsWith(NAME)) {
      name = LabelDecoder.of(text.substring(NAME.length()));
      return true;
    }
    if (text.startsWith(DESCRIPTION)) {
      description = LabelDecoder.of(text.substring(DESCRIPTION.length()));
      return true;
    }
    return false;
  }
}
