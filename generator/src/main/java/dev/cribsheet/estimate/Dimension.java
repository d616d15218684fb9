package dev.cribsheet.estimate;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is counted or measured, such as posts a second.
 *
 * @param powers of the base units, none of them 0
 */
record Dimension(Map<String, Integer> powers) {
  static final String TIME = "s";
  static final String DATA = "B";
  static final Dimension NONE = new Dimension(Map.of());

  Dimension {
    powers = java.util.Collections.unmodifiableMap(new TreeMap<>(powers));
  }

  static Dimension of(String base) {
    return new Dimension(Map.of(base, 1));
  }

  Dimension times(Dimension other) {
    return combined(other, 1);
  }

  Dimension over(Dimension other) {
    return combined(other, -1);
  }

  private Dimension combined(Dimension other, int sign) {
    Map<String, Integer> all = new TreeMap<>(powers);
    other.powers.forEach((unit, power) -> all.merge(unit, sign * power, Integer::sum));
    all.values().removeIf(power -> power == 0);
    return new Dimension(all);
  }

  Dimension power(int exponent) {
    Map<String, Integer> all = new TreeMap<>();
    powers.forEach((unit, power) -> all.put(unit, power * exponent));
    all.values().removeIf(power -> power == 0);
    return new Dimension(all);
  }

  boolean isNone() {
    return powers.isEmpty();
  }

  boolean isCount() {
    return !powers.containsKey(TIME) && !powers.containsKey(DATA);
  }

  /** As an author would write it, such as {@code post/s}. */
  @Override
  public String toString() {
    String over = part(1);
    String under = part(-1);
    if (powers.isEmpty()) {
      return "a plain number";
    }
    return (over.isEmpty() ? "1" : over) + (under.isEmpty() ? "" : "/" + under);
  }

  private String part(int sign) {
    return powers.entrySet().stream()
        .filter(entry -> entry.getValue() * sign > 0)
        .map(entry -> entry.getKey() + power(entry.getValue() * sign, ""))
        .collect(Collectors.joining(sign > 0 ? "·" : "/"));
  }

  private static String power(int power, String none) {
    return power == 1 ? none : "^" + power;
  }
}
