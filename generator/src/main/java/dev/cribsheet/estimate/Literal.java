package dev.cribsheet.estimate;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit as the author wrote it, such as {@code 2.5 million posts/day}.
 *
 * @param number the number in this unit, with a scale such as {@code million} applied
 * @param digits the number of significant digits
 */
record Literal(BigDecimal number, Unit unit, int digits, int from, int to) implements Formula.Part {
  private static final int MIN_DIGITS_IN_ERROR = 3;
  private static final Map<String, Integer> SCALES =
      Map.of("k", 3, "thousand", 3, "M", 6, "million", 6, "billion", 9, "trillion", 12);
  private static final String WORD =
      "[\\p{L}€$£][\\p{L}\\p{N}€$£]{0,30}(?:-[\\p{L}\\p{N}]{1,30}){0,4}";
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,18})(\\.\\d{1,18})?");
  private static final Pattern SCALE =
      Pattern.compile(" ?(k|M|thousand|million|billion|trillion)(?![\\p{L}\\p{N}])");
  private static final Pattern UNIT =
      Pattern.compile(" ?(%|" + WORD + "(?:(?:/| per )" + WORD + "){0,4})(?!\\()");
  private static final Pattern PART = Pattern.compile(WORD);

  /** Parses the literal at an offset; empty if there is no number there. */
  static Optional<Literal> parse(String text, int at) {
    Matcher number = NUMBER.matcher(text).region(at, text.length());
    if (!number.lookingAt()) {
      return Optional.empty();
    }
    int end = number.end();
    BigDecimal value = new BigDecimal(number.group().replace(",", ""));
    int digits = digits(number.group());
    Matcher scale = SCALE.matcher(text).region(end, text.length());
    if (scale.lookingAt()) {
      value = value.scaleByPowerOfTen(SCALES.get(scale.group(1)));
      end = scale.end();
    }
    Matcher word = UNIT.matcher(text).region(end, text.length());
    Unit unit = Unit.NONE;
    if (word.lookingAt() && !word.group(1).equals("in") && !word.group(1).equals("to")) {
      unit = unit(word.group(1), word.start(1));
      end = word.end();
    }
    return Optional.of(new Literal(value, unit, digits, at, end));
  }

  /**
   * Parses a range that consists of one literal and whitespace; empty if there is anything else.
   */
  static Optional<Literal> parseAll(String text, int from, int to) {
    int start = to - text.substring(from, to).stripLeading().length();
    return Optional.of(start)
        .filter(at -> at < to)
        .flatMap(at -> parse(text.substring(0, to), at))
        .filter(literal -> text.substring(literal.to(), to).isBlank());
  }

  /** Parses a unit such as {@code TB/year}, which starts at this column. */
  static Unit unit(String spelling, int at) {
    if (spelling.equals("%")) {
      return UnitTable.of(spelling, at);
    }
    String slashes = spelling.replace(" per ", "/");
    Matcher part = PART.matcher(slashes);
    Unit unit = null;
    while (part.find()) {
      Unit next = UnitTable.of(part.group(), at + part.start());
      unit = unit == null ? next : unit.over(next);
    }
    return new Unit(slashes, unit.size(), unit.dimension());
  }

  /**
   * Counts significant digits. Zeros at the end of a whole number count only among its first two
   * digits.
   */
  private static int digits(String spelling) {
    String all = spelling.replaceAll("[,.]", "").replaceFirst("^0+(?=.)", "");
    String counted = spelling.contains(".") ? all : all.replaceFirst("0+$", "");
    return Math.max(1, Math.max(counted.length(), Math.min(2, all.length())));
  }

  /**
   * Throws a SyntaxException if the result, rounded to the digits of this literal, differs from it.
   */
  void requireEqual(Quantity computed) {
    computed.requireUnit(unit, this);
    if (computed.in(unit, digits).compareTo(number) != 0) {
      throw error(
          "the stated result is wrong: the formula gives "
              + computed.amount(unit, Math.max(MIN_DIGITS_IN_ERROR, digits)),
          "correct the result or the formula");
    }
  }

  Quantity quantity() {
    return new Quantity(number.multiply(unit.size()), unit.dimension());
  }

  Amount amount() {
    return new Amount(number, unit.spelling());
  }
}
