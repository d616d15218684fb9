package dev.cribsheet.diagram;

import dev.cribsheet.diagnostic.SyntaxException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads everything in the source of a diagram that is not drawn: its title, description, settings
 * and comments.
 */
final class DiagramDirectives {
  private static final String FENCE = "---";
  private static final String TITLE = "title:";
  private static final Pattern ACCESSIBILITY =
      Pattern.compile("(accTitle|accDescr)[ \\t]{0,9}(?::(.*)|\\{([^}]*+)}?)");
  private static final Pattern INIT = Pattern.compile("%%\\{.*");
  private static final String INIT_END = "}%%";

  private final List<String> lines;
  private final Omissions omissions;
  private String caption = "";
  private String name = "";
  private String description = "";

  DiagramDirectives(List<String> lines, Omissions omissions) {
    this.lines = lines;
    this.omissions = omissions;
  }

  DiagramTitle title() {
    return new DiagramTitle(caption, name, description);
  }

  void caption(String text) {
    caption = text;
  }

  /** Reads the front matter. Returns the number of the line with the diagram type. */
  int readHeader(Consumer<SyntaxException> report) {
    int line = skip(0);
    if (line == lines.size() || !lines.get(line).strip().equals(FENCE)) {
      return line;
    }
    int opening = line;
    for (line++; line < lines.size(); line++) {
      String text = lines.get(line);
      if (text.strip().equals(FENCE)) {
        return skip(line + 1);
      }
      if (text.strip().startsWith(TITLE)) {
        caption = LabelDecoder.unquoted(text.strip().substring(TITLE.length()).strip(), "\"'");
      } else if (text.matches("\\w.*")) {
        int end = text.indexOf(':') < 0 ? text.length() : text.indexOf(':');
        omissions.addStyle(text.substring(0, end), new TextSpan(line, 0, end));
      }
    }
    report.accept(
        new TextSpan(opening, 0, FENCE.length())
            .error("the front matter of the diagram is never closed", "add a line '---'"));
    return lines.size();
  }

  /**
   * Returns the first line at or after {@code from} that has a statement; the number of lines if
   * none has.
   */
  int skip(int from) {
    int line = from;
    while (line < lines.size()) {
      int next = afterDirective(line);
      if (next == line) {
        return line;
      }
      line = next;
    }
    return line;
  }

  /**
   * Returns the line after the comment, setting, title or description that starts at {@code line},
   * or after a blank line. Returns {@code line} itself if it is none of these.
   */
  private int afterDirective(int line) {
    String text = lines.get(line).strip();
    if (INIT.matcher(text).lookingAt()) {
      int start = lines.get(line).indexOf(text);
      omissions.addStyle("%%{init}%%", new TextSpan(line, start, start + text.length()));
      return after(line, INIT_END);
    }
    if (text.isEmpty() || text.startsWith("%%")) {
      return line + 1;
    }
    Matcher found = ACCESSIBILITY.matcher(text);
    if (!found.lookingAt()) {
      return line;
    }
    int next = found.group(2) != null ? line + 1 : after(line, "}");
    String block = found.group(2) != null ? text : String.join("\n", lines.subList(line, next));
    Matcher whole = ACCESSIBILITY.matcher(block.strip());
    if (whole.lookingAt()) {
      describe(whole);
    }
    return next;
  }

  private void describe(Matcher found) {
    String text = found.group(2) == null ? found.group(3) : found.group(2);
    String words = LabelDecoder.of(text.strip().replaceAll("\\s{1,200}", " "));
    if (found.group(1).equals("accTitle")) {
      name = words;
    } else {
      description = words;
    }
  }

  /**
   * Finds the first line, from {@code from} on, that contains {@code end}. Returns the line after
   * it.
   */
  private int after(int from, String end) {
    int line = from;
    while (line < lines.size() && !lines.get(line).contains(end)) {
      line++;
    }
    return Math.min(line + 1, lines.size());
  }
}
