package dev.cribsheet.estimate;

import java.util.Collections;
import java.util.HashMap;
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
    TreeMap<String, Integer> sorted = new TreeMap<>(powers);
    sorted.values().removeIf(power -> power == 0);
    powers = Collections.unmodifiableMap(sorted);
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
    Map<String, Integer> all = new HashMap<>(powers);
    other.powers.forEach((unit, power) -> all.merge(unit, sign * power, Integer::sum));
    return new Dimension(all);
  }

  Dimension power(int exponent) {
    Map<String, Integer> all = new HashMap<>();
    powers.forEach((unit, power) -> all.put(unit, power * exponent));
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
        .map(entry -> entry.getKey() + exponent(entry.getValue() * sign))
        .collect(Collectors.joining(sign > 0 ? "·" : "/"));
  }

  private static String exponent(int power) {
    return power == 1 ? "" : "^" + power;
  }
}
