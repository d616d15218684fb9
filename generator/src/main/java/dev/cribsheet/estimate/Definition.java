package dev.cribsheet.estimate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of an estimate: {@code name = formula in unit to n digits = result # note}. Everything
 * after the formula is optional.
 *
 * @param unit the unit to show the result in
 * @param digits the number of significant digits to round the result to
 * @param stated the result that the author wrote
 * @param note may be empty
 */
record Definition(
    Formula.Name name,
    Formula formula,
    Optional<Unit> unit,
    Optional<Integer> digits,
    Optional<Literal> stated,
    String note) {
  private static final int MAX_LENGTH = 400;
  private static final Pattern NOTE = Pattern.compile("(?:^|\\s)#\\s");
  private static final Pattern STATED = Pattern.compile("[=≈]");
  private static final Pattern FORMAT =
      Pattern.compile(
          "\\s+in\\s+(%|[^\\s=≈]{1,80})(?:\\s+to\\s+(\\d)\\s+digits?)?\\s*$"
              + "|\\s+to\\s+(\\d)\\s+digits?\\s*$");

  /** Parses a line that is not blank. */
  static Definition parse(String line) {
    if (line.length() > MAX_LENGTH) {
      throw Span.error(
          0,
          1,
          "the line is longer than " + MAX_LENGTH + " characters",
          "split it into two lines, each with a name");
    }
    Matcher note = NOTE.matcher(line);
    int end = note.find() ? note.start() : line.length();
    int start = skipBlanks(line, 0, line.length());
    Matcher name = Formula.NAME.matcher(line).region(start, end);
    if (!name.lookingAt()) {
      throw Span.error(
          start,
          Math.max(start + 1, end),
          "expected a name at the start of the line",
          "write it like this: users = 100 million users");
    }
    int equals = skipBlanks(line, name.end(), end);
    if (equals == end || line.charAt(equals) != '=') {
      throw Span.error(
          name.end(),
          name.end() + 1,
          "expected '=' after the name",
          "use only letters, digits and '-' in a name");
    }
    Matcher second = STATED.matcher(line).region(equals + 1, end);
    int formulaEnd = second.find() ? second.start() : end;
    Optional<Literal> stated =
        formulaEnd == end ? Optional.empty() : Optional.of(stated(line, formulaEnd + 1, end));
    Matcher format = FORMAT.matcher(line).region(equals + 1, formulaEnd);
    Optional<Unit> unit = Optional.empty();
    Optional<Integer> digits = Optional.empty();
    if (format.find()) {
      unit = Optional.ofNullable(format.group(1)).map(s -> Literal.unit(s, format.start(1)));
      digits =
          Optional.ofNullable(format.group(2))
              .or(() -> Optional.ofNullable(format.group(3)))
              .map(Integer::valueOf)
              .filter(n -> n > 0);
      formulaEnd = format.start();
    }
    Formula formula = Formula.parse(line, equals + 1, formulaEnd);
    if (formula.parts().isEmpty()) {
      throw Span.error(
          equals, equals + 1, "expected a value after '='", "write a number or a formula");
    }
    return new Definition(
        new Formula.Name(name.group(), start, name.end()),
        formula,
        unit,
        digits,
        stated,
        end < line.length() ? line.substring(note.end()).strip() : "");
  }

  private static Literal stated(String line, int from, int end) {
    int start = skipBlanks(line, from, end);
    return Literal.parseAll(line, from, end)
        .orElseThrow(
            () ->
                Span.error(
                    start,
                    Math.max(start + 1, end),
                    "expected a number and a unit",
                    "write it like this: = 1,160 posts/s"));
  }

  /** Returns the first column that is not blank, or {@code end}. */
  private static int skipBlanks(String line, int from, int end) {
    return end - line.substring(from, end).stripLeading().length();
  }

  /**
   * Returns the unit that the author chose: the explicit one, or that of the stated result or
   * input.
   */
  Optional<Unit> chosenUnit() {
    return unit.or(() -> stated.or(formula::input).map(Literal::unit));
  }

  /** Returns the result as the author wrote it; empty if it has to be computed and rounded. */
  Optional<Literal> written() {
    return stated.or(() -> unit.isPresent() ? Optional.empty() : formula.input());
  }
}
