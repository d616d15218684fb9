package dev.cribsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recomputes the sums that a line of prose states, such as {@code 3 replicas × 40 GB = 120 GB}. A
 * result must be correct to the precision in which it is written. Units count where they change the
 * number: bytes and bits with their prefixes, times, and percent.
 */
final class StatedSums {
  private static final String NUMBER = "\\d[\\d,]*(?:\\.\\d+)?";
  private static final String SCALE = "thousand|million|billion|trillion";
  private static final Pattern START =
      Pattern.compile("(?<![\\w.,^-])(?:" + NUMBER + "|[Aa](?= (?:" + SCALE + ")))(?!\\w)");
  private static final Pattern TERM =
      Pattern.compile(
          "(?:(" + NUMBER + ")(?:\\^(\\d+))?(%)?|([Aa]))(?: (" + SCALE + ")\\b)?(\\D*)");
  private static final Pattern UNIT = Pattern.compile("(/|\\ban? |\\bper |)\\b([A-Za-zµ]+)");
  private static final Pattern DATA = Pattern.compile("([kMGTP]?)(bits?|bytes?|B)");
  private static final Pattern OPERATOR =
      Pattern.compile(" (?:([×/+−-])|in|of) (?=\\d|[Aa] (?:" + SCALE + "))");
  private static final Pattern CONVERTED =
      Pattern.compile(" (?:an? (?:hour|day|week|month|year)|days|[kMG]bit/s)$");
  private static final Pattern CLAUSE = Pattern.compile("[|;:(\"→=]|[.,?!] ");
  private static final Pattern STATED = Pattern.compile("[|;:()\"]|[.,](?!\\d)| [×/+−=-] ");

  private static final Map<String, Double> SCALES =
      Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);
  private static final Map<String, Double> PREFIXES =
      Map.of("", 1.0, "k", 1e3, "M", 1e6, "G", 1e9, "T", 1e12, "P", 1e15);
  private static final Map<String, Double> TIMES = new HashMap<>();

  static {
    time(1e-3, "ms");
    time(1, "s", "second", "seconds");
    time(60, "min", "minute", "minutes");
    time(3_600, "h", "hour", "hours");
    time(86_400, "day", "days");
    time(7 * 86_400, "week", "weeks");
    time(30 * 86_400, "month", "months");
    time(365 * 86_400, "year", "years");
  }

  /** A statement and whether it is correct. */
  record Sum(String text, boolean right) {}

  /** A number, and the operator before it. */
  private record Operand(String operator, Set<Double> values) {}

  /** The sum so far, and the product after it. */
  private record Partial(double added, double product) {}

  private StatedSums() {}

  private static void time(double seconds, String... names) {
    Stream.of(names).forEach(name -> TIMES.put(name, seconds));
  }

  /** Returns the sums of a line, without code. */
  static List<Sum> of(String line) {
    String text =
        line.replaceAll("`[^`]*`", "`")
            .replace("**", "")
            .replace('÷', '/')
            .replaceAll("<sup>(\\d+)</sup>", "^$1")
            .replaceAll("\\{([^={}]*) = [a-z][^}]*\\}", "$1");
    List<Sum> sums = new ArrayList<>();
    for (int at = text.indexOf(" = "); at >= 0; at = text.indexOf(" = ", at + 1)) {
      String left = left(text.substring(0, at));
      String stated = STATED.split(text.substring(at + 3), 2)[0].strip();
      if (Character.isDigit((stated + " ").charAt(0)) && isSum(left)) {
        sums.add(new Sum(left + " = " + stated, isRight(left, stated)));
      }
    }
    return sums;
  }

  /** Returns the calculation at the end of text; empty if there is none. */
  private static String left(String text) {
    String[] clauses = CLAUSE.split(text);
    String clause = clauses.length == 0 ? "" : clauses[clauses.length - 1];
    Matcher operator = OPERATOR.matcher(clause);
    int from = 0;
    int start = -1;
    while (true) {
      boolean more = operator.find();
      Matcher number =
          START.matcher(clause).region(from, more ? operator.start() : clause.length());
      number.useTransparentBounds(true);
      int first = -1;
      int last = -1;
      while (number.find()) {
        first = first < 0 ? number.start() : first;
        last = number.start();
      }
      start = start < 0 || first != last || last < 0 ? last : start;
      if (!more) {
        return start < 0 ? "" : clause.substring(start);
      }
      from = operator.end();
    }
  }

  /** Returns whether this is a calculation, or a rate or a time in another unit. */
  private static boolean isSum(String left) {
    return OPERATOR.matcher(left).find() || left.contains("^") || CONVERTED.matcher(left).find();
  }

  private static boolean isRight(String left, String stated) {
    Matcher number = Pattern.compile(NUMBER).matcher(stated);
    number.find();
    double written = number(number.group());
    double precision = precision(number.group()) / 2 * 1.001;
    Set<Double> results = term(stated);
    return values(left).stream()
        .anyMatch(
            found ->
                results.stream()
                    .anyMatch(value -> Math.abs(found / value - 1) * written <= precision));
  }

  /** Returns the place value of the last digit written, not counting trailing zeros. */
  private static double precision(String number) {
    String digits = number.replace(",", "");
    int point = digits.indexOf('.');
    return point >= 0
        ? Math.pow(10, point + 1 - digits.length())
        : Math.pow(10, digits.length() - digits.replaceAll("0+$", "").length());
  }

  private static double number(String digits) {
    return Double.parseDouble(digits.replace(",", ""));
  }

  /** Returns the values of a calculation, from left to right, products first. */
  private static Set<Double> values(String sum) {
    List<Operand> operands = new ArrayList<>();
    Matcher operator = OPERATOR.matcher(sum);
    String before = "+";
    int from = 0;
    while (operator.find()) {
      operands.add(new Operand(before, term(sum.substring(from, operator.start()))));
      before = operator.group(1) == null ? "/" : operator.group(1);
      from = operator.end();
    }
    operands.add(new Operand(before, term(sum.substring(from))));
    List<Partial> partials = List.of(new Partial(0, 0));
    for (Operand operand : operands) {
      partials =
          partials.stream()
              .flatMap(partial -> operand.values().stream().map(v -> joined(partial, operand, v)))
              .distinct()
              .toList();
    }
    Set<Double> values = new TreeSet<>();
    partials.forEach(partial -> values.add(partial.added() + partial.product()));
    return values;
  }

  private static Partial joined(Partial partial, Operand operand, double value) {
    return switch (operand.operator()) {
      case "×" -> new Partial(partial.added(), partial.product() * value);
      case "/" -> new Partial(partial.added(), partial.product() / value);
      case "+" -> new Partial(partial.added() + partial.product(), value);
      default -> new Partial(partial.added() + partial.product(), -value);
    };
  }

  /**
   * Returns the possible values of a number with its unit, which may also just name what is
   * counted.
   */
  private static Set<Double> term(String text) {
    Matcher term = TERM.matcher(text.strip());
    if (!term.lookingAt()) {
      throw new IllegalArgumentException("not a number: " + text);
    }
    double value = term.group(1) == null ? 1 : number(term.group(1)); // such as: a million
    value = term.group(2) == null ? value : Math.pow(value, number(term.group(2)));
    value = term.group(3) == null ? value : value / 100;
    value = term.group(5) == null ? value : value * SCALES.get(term.group(5));
    Set<Double> values = new TreeSet<>(Set.of(value));
    Matcher unit = UNIT.matcher(term.group(6));
    while (unit.find()) {
      double size = size(unit.group(2));
      Set<Double> next = new TreeSet<>(values);
      values.forEach(known -> next.add(unit.group(1).isEmpty() ? known * size : known / size));
      values = next;
    }
    return values;
  }

  /** Returns a unit's size in bytes or seconds; 1 for a counted thing. */
  private static double size(String unit) {
    Matcher data = DATA.matcher(unit);
    return data.matches()
        ? PREFIXES.get(data.group(1)) / (data.group(2).startsWith("bit") ? 8 : 1)
        : TIMES.getOrDefault(unit, 1.0);
  }
}
