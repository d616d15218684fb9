package dev.cribsheet.estimate;

import static dev.cribsheet.diagnostic.DiagnosticCode.ESTIMATE;

import dev.cribsheet.diagnostic.SyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of an estimate.
 *
 * @param nameAt column of its name
 * @param unit that its result is shown in
 * @param digits that its result is rounded to
 * @param stated what its author says it comes to
 */
record Definition(
    String name,
    int nameAt,
    Formula formula,
    Optional<Unit> unit,
    Optional<Integer> digits,
    Optional<Literal> stated,
    String note) {
  private static final int MAX_LENGTH = 400;
  private static final Pattern NOTE = Pattern.compile("(?:^|\\s)#\\s");
  private static final Pattern SHOWN =
      Pattern.compile(
          "\\s+in\\s+(%|[^\\s=≈]{1,80})(?:\\s+to\\s+(\\d)\\s+digits?)?\\s*$"
              + "|\\s+to\\s+(\\d)\\s+digits?\\s*$");

  static Definition read(String line) {
    if (line.length() > MAX_LENGTH) {
      throw new SyntaxException(
          ESTIMATE,
          0,
          1,
          "the line is longer than " + MAX_LENGTH + " characters",
          "split it into two lines with a name each");
    }
    Matcher note = NOTE.matcher(line);
    int end = note.find() ? note.start() : line.length();
    String words = end < line.length() ? line.substring(note.end()).strip() : "";
    int start = skipBlanks(line, 0, line.length());
    Matcher name = Formula.NAME.matcher(line).region(start, end);
    if (!name.lookingAt()) {
      throw new SyntaxException(
          ESTIMATE,
          start,
          Math.max(start + 1, end),
          "expected a name at the start of the line",
          "write it like this: users = 100 million users");
    }
    int equals = line.indexOf('=', name.end());
    if (equals < 0 || equals >= end || !line.substring(name.end(), equals).isBlank()) {
      throw new SyntaxException(
          ESTIMATE,
          name.end(),
          name.end() + 1,
          "expected '=' after the name",
          "use only letters, digits and '-' in a name");
    }
    int second = second(line, equals + 1, end);
    int formulaEnd = second < 0 ? end : second;
    Optional<Literal> stated =
        second < 0 ? Optional.empty() : Optional.of(stated(line, second, end));
    Matcher shown = SHOWN.matcher(line).region(equals + 1, formulaEnd);
    Optional<Unit> unit = Optional.empty();
    Optional<Integer> digits = Optional.empty();
    if (shown.find()) {
      String spelling = shown.group(1);
      unit = Optional.ofNullable(spelling).map(s -> Literal.unit(s, shown.start(1)));
      digits =
          Optional.ofNullable(shown.group(2) == null ? shown.group(3) : shown.group(2))
              .map(Integer::valueOf);
      formulaEnd = shown.start();
    }
    Formula formula = Formula.read(line, equals + 1, formulaEnd);
    if (formula.parts().isEmpty()) {
      throw new SyntaxException(
          ESTIMATE,
          equals,
          equals + 1,
          "expected a value after '='",
          "write a number or a formula");
    }
    return new Definition(
        name.group(), start, formula, unit, digits.filter(n -> n > 0), stated, words);
  }

  /** The unit that its author shows the result in; absent when none is said. */
  Optional<Unit> shownIn() {
    return unit.or(() -> stated.or(formula::input).map(Literal::unit));
  }

  /** The result as its author wrote it; absent when it is to be rounded. */
  Optional<Literal> written() {
    return stated.or(() -> unit.isPresent() ? Optional.empty() : formula.input());
  }

  /** The first offset from there on with no blank at it. */
  private static int skipBlanks(String line, int from, int end) {
    int at = from;
    while (at < end && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int second(String line, int from, int end) {
    for (int i = from; i < end; i++) {
      if (line.charAt(i) == '=' || line.charAt(i) == '≈') {
        return i;
      }
    }
    return -1;
  }

  private static Literal stated(String line, int equals, int end) {
    int at = skipBlanks(line, equals + 1, end);
    Optional<Literal> literal =
        at < end ? Literal.read(line.substring(0, end), at) : Optional.empty();
    if (literal.isEmpty() || !line.substring(literal.get().to(), end).isBlank()) {
      throw new SyntaxException(
          ESTIMATE,
          at,
          Math.max(at + 1, end),
          "expected a number and a unit",
          "write it like this: = 1,160 posts/s");
    }
    return literal.get();
  }
}
