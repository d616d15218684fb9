package dev.cribsheet.estimate;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a quantity measures or counts: the exponents of its base units, which are never 0. */
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
    Map<String, Integer> product = new HashMap<>(powers);
    other.powers.forEach((unit, power) -> product.merge(unit, power, Integer::sum));
    return new Dimension(product);
  }

  Dimension power(int exponent) {
    Map<String, Integer> all = new HashMap<>();
    powers.forEach((unit, power) -> all.put(unit, power * exponent));
    return new Dimension(all);
  }

  boolean isNone() {
    return powers.isEmpty();
  }

  /** True if it includes neither time nor data. */
  boolean isCount() {
    return !powers.containsKey(TIME) && !powers.containsKey(DATA);
  }

  /** Returns the unit as an author would write it, such as {@code post/s}. */
  @Override
  public String toString() {
    if (powers.isEmpty()) {
      return "a plain number";
    }
    String numerator = units(1);
    String denominator = units(-1);
    return (numerator.isEmpty() ? "1" : numerator)
        + (denominator.isEmpty() ? "" : "/" + denominator);
  }

  private String units(int sign) {
    return powers.entrySet().stream()
        .filter(entry -> entry.getValue() * sign > 0)
        .map(entry -> entry.getKey() + exponent(entry.getValue() * sign))
        .collect(Collectors.joining(sign > 0 ? "·" : "/"));
  }

  private static String exponent(int power) {
    return power == 1 ? "" : "^" + power;
  }
}
