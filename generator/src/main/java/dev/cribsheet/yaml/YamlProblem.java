package dev.cribsheet.yaml;

import java.util.Locale;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words what the YAML parser stumbled over. */
final class YamlProblem {
  private YamlProblem() {}

  static String message(MarkedYAMLException e) {
    String problem = problem(e);
    if (problem.contains("mapping values are not allowed")) {
      return "a ':' is not allowed here";
    }
    if (problem.contains("found unexpected end of stream")) {
      return "a quote is never closed";
    }
    if (problem.contains("could not find expected ':'")) {
      return "the key has no ':' after it";
    }
    if (problem.contains("expected <block end>")) {
      return "this line is not indented like the lines before it";
    }
    if (problem.contains("cannot start any token")) {
      return "a value cannot start with this character";
    }
    return "invalid YAML: " + problem.replaceAll("\\s+", " ").strip();
  }

  static String hint(MarkedYAMLException e) {
    String problem = problem(e);
    if (problem.contains("mapping values are not allowed")
        || problem.contains("cannot start any token")) {
      return "put the whole value in double quotes";
    }
    if (problem.contains("expected <block end>") || problem.contains("could not find expected")) {
      return "check the indentation and the quotes of this line and the one before";
    }
    if (problem.contains("unexpected end of stream")) {
      return "close the quote";
    }
    return "check the indentation, the quotes and the ':' of this line";
  }

  private static String problem(MarkedYAMLException e) {
    String problem = e.getProblem();
    return problem == null ? "" : problem.toLowerCase(Locale.ROOT);
  }
}
