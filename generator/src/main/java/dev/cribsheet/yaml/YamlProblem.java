package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** A YAML syntax error in plain words, with the position of its cause. */
record YamlProblem(SourceRef place, String message, String hint) {
  private static final String INDENT =
      "check the indentation and the quotes of this line and the one before";

  private record Known(String problem, String message, String hint) {}

  /** Our messages for SnakeYAML's errors, each with a part of the message that it replaces. */
  private static final List<Known> KNOWN =
      List.of(
          new Known("mapping values are not allowed", "a ':' is not allowed here", YamlValue.QUOTE),
          new Known("could not find expected ':'", "the key has no ':' after it", INDENT),
          new Known(
              "cannot start any token",
              "a value cannot start with this character",
              YamlValue.QUOTE),
          new Known("but got <", "a ']' or '}' is missing", "close the list or map"),
          new Known("expected ',' or", "a ',' is missing", "put a ',' between the values"),
          new Known("<block end>", "this line is not indented like the lines before it", INDENT),
          new Known("hexadecimal", "incomplete escape sequence", "write the backslash twice"),
          new Known("tab character", "YAML cannot be indented with a tab", "use two spaces"));

  static YamlProblem of(MarkedYAMLException e, YamlPositions positions) {
    String problem = Objects.requireNonNullElse(e.getProblem(), "").toLowerCase(Locale.ROOT);
    SourceRef place = positions.at(e.getProblemMark());
    Optional<SourceRef> tab = positions.indentingTab(e.getProblemMark());
    if (tab.isPresent()) {
      return new YamlProblem(tab.get(), "YAML cannot be indented with a tab", "use two spaces");
    }
    if (problem.contains("end of stream")) {
      return new YamlProblem(
          e.getContextMark() == null ? place : positions.at(e.getContextMark()),
          "a quote is never closed",
          "close the quote");
    }
    if (problem.contains("unknown escape character")) {
      return escape(positions, positions.offset(e.getProblemMark()));
    }
    Optional<YamlValue> value = YamlValue.around(positions, e.getProblemMark());
    Optional<String> mistake = value.flatMap(YamlValue::mistake);
    if (mistake.isPresent()) {
      return new YamlProblem(value.get().place(), mistake.get(), value.get().quoted());
    }
    Optional<SourceRef> colon = positions.colonWithoutSpace(e.getProblemMark());
    if (colon.isPresent()) {
      return new YamlProblem(
          colon.get(), "a ':' needs a space after it", "put an ordinary space after the ':'");
    }
    Known known =
        KNOWN.stream()
            .filter(candidate -> problem.contains(candidate.problem()))
            .findFirst()
            .orElse(new Known("", "this line is not valid YAML", INDENT));
    if (!known.hint().equals(YamlValue.QUOTE)) {
      return new YamlProblem(place, known.message(), known.hint());
    }
    return new YamlProblem(place, known.message(), value.map(YamlValue::quoted).orElse(INDENT));
  }

  private static YamlProblem escape(YamlPositions positions, int offset) {
    String letter = Character.toString(positions.file().text().codePointAt(offset));
    return new YamlProblem(
        positions.file().ref(offset - 1, offset + letter.length()),
        "'\\" + letter + "' is not an escape sequence in YAML",
        "write the backslash twice: \\\\" + letter);
  }
}
