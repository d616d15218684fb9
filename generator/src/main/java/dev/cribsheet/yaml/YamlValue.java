package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;

/** The value on a line, as its author wrote it; YAML may read it as something other than text. */
record YamlValue(SourceRef place, String text) {
  static final String QUOTE = "put the whole value in double quotes";

  private static final Pattern LINE =
      Pattern.compile("[ \\t]*+(?:- {1,20}){0,20}+(?:[\\w-]++:[ \\t]++)?+(\\S.*)");

  /** The indicators that a plain text value cannot start with. */
  private static final Pattern INDICATOR = Pattern.compile("[*&!|>%@`]|[-?](?= )");

  private static final Map<Character, Character> CLOSING =
      Map.of('"', '"', '\'', '\'', '[', ']', '{', '}');

  private static final int LONGEST_SHOWN = 60;

  /** Returns the value on the line of a mark; empty if the line has none. */
  static Optional<YamlValue> around(YamlPositions positions, Mark mark) {
    int offset = positions.offset(mark);
    int start = positions.lineStart(offset);
    String line = positions.lineOf(offset);
    Matcher found = LINE.matcher(line);
    return found.matches() && start + found.start(1) <= offset
        ? Optional.of(
            new YamlValue(
                positions.file().ref(start + found.start(1), start + line.stripTrailing().length()),
                found.group(1).strip()))
        : Optional.empty();
  }

  /** Returns why YAML does not read the value as text; empty if no reason is found. */
  Optional<String> mistake() {
    char first = text.charAt(0);
    if (CLOSING.containsKey(first)) {
      int end = text.indexOf(CLOSING.get(first), 1);
      return end < 0 || end == text.length() - 1
          ? Optional.empty()
          : Optional.of(
              first == '"' || first == '\''
                  ? "there is text after the closing quote"
                  : "there is text after the '" + CLOSING.get(first) + "'");
    }
    return INDICATOR.matcher(text).lookingAt()
        ? Optional.of("a value cannot start with '" + first + "'")
        : Optional.empty();
  }

  /** Returns a hint on how to write the value. */
  String quoted() {
    return quoted(text);
  }

  /** Returns a hint on how to write text as a value. */
  static String quoted(String text) {
    return QUOTE
        + (text.length() > LONGEST_SHOWN
            ? ""
            : ": \"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
  }
}
