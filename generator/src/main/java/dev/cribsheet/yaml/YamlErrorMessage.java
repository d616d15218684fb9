package dev.cribsheet.yaml;

import java.util.List;
import java.util.Locale;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words what the YAML parser stumbled over, and what to do. */
record YamlErrorMessage(String message, String hint) {
  private static final String QUOTE = "put the whole value in double quotes";
  private static final String INDENT =
      "check the indentation and the quotes of this line and the one before";

  private record Known(String problem, String message, String hint) {}

  private static final List<Known> KNOWN =
      List.of(
          new Known("mapping values are not allowed", "a ':' is not allowed here", QUOTE),
          new Known("found unexpected end of stream", "a quote is never closed", "close the quote"),
          new Known("could not find expected ':'", "the key has no ':' after it", INDENT),
          new Known(
              "expected <block end>", "this line is not indented like the lines before it", INDENT),
          new Known("cannot start any token", "a value cannot start with this character", QUOTE));

  static YamlErrorMessage of(MarkedYAMLException e) {
    String problem = e.getProblem() == null ? "" : e.getProblem().toLowerCase(Locale.ROOT);
    return KNOWN.stream()
        .filter(known -> problem.contains(known.problem()))
        .findFirst()
        .map(known -> new YamlErrorMessage(known.message(), known.hint()))
        .orElseGet(
            () ->
                new YamlErrorMessage(
                    "invalid YAML: " + problem.replaceAll("\\s+", " ").strip(),
                    "check the indentation, the quotes and the ':' of this line"));
  }
}
