package dev.cribsheet.estimate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The units of data and time. Any other word is a unit that counts the things it names. */
final class UnitTable {
  private static final Map<String, Unit> UNITS = new LinkedHashMap<>();

  /** Matches plurals in -es: boxes, classes, hashes, batches, statuses, but not caches, houses. */
  private static final Pattern LONG_PLURAL =
      Pattern.compile(".*(?:x|ss|sh|[^aeiou]ch|[aeiou][aeiou]ch|tatus|rus|bus)es");

  static {
    String[] prefixes = {"", "k", "M", "G", "T", "P", "E"};
    for (int i = 0; i < prefixes.length; i++) {
      BigDecimal decimal = BigDecimal.TEN.pow(3 * i);
      BigDecimal binary = BigDecimal.valueOf(1024).pow(i);
      BigDecimal eighth = new BigDecimal("0.125");
      data(prefixes[i] + "B", decimal);
      data(prefixes[i] + "bit", decimal.multiply(eighth));
      if (i > 0) {
        String prefix = prefixes[i].toUpperCase(Locale.ROOT);
        data(prefix + "iB", binary);
        data(prefix + "ibit", binary.multiply(eighth));
      }
    }
    data("KB", BigDecimal.valueOf(1000));
    data("byte", BigDecimal.ONE);
    data("bytes", BigDecimal.ONE);
    data("bits", new BigDecimal("0.125"));
    time("0.000000001", "ns");
    time("0.000001", "us", "µs", "μs");
    time("0.001", "ms");
    time("1", "s", "sec", "second", "seconds");
    time("60", "min", "minute", "minutes");
    time("3600", "h", "hour", "hours");
    time("86400", "d", "day", "days");
    time("604800", "week", "weeks");
    time("2592000", "month", "months");
    time("31536000", "year", "years");
    UNITS.put("%", new Unit("%", new BigDecimal("0.01"), Dimension.NONE));
  }

  private UnitTable() {}

  private static void data(String name, BigDecimal bytes) {
    UNITS.put(name, new Unit(name, bytes, Dimension.of(Dimension.DATA)));
  }

  private static void time(String seconds, String... names) {
    for (String name : names) {
      UNITS.put(name, new Unit(name, new BigDecimal(seconds), Dimension.of(Dimension.TIME)));
    }
  }

  /** Returns the unit with this name; singular and plural are the same unit. */
  static Unit of(String word, int at) {
    Unit known = UNITS.get(word);
    if (known != null) {
      return known;
    }
    for (String name : UNITS.keySet()) {
      if (name.equalsIgnoreCase(word)) {
        throw Span.error(
            at, at + word.length(), "unknown unit '" + word + "'", "did you mean '" + name + "'?");
      }
    }
    return new Unit(word, BigDecimal.ONE, Dimension.of(singular(word.toLowerCase(Locale.ROOT))));
  }

  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (LONG_PLURAL.matcher(word).matches()) {
      return singular(word.substring(0, word.length() - 2));
    }
    boolean plural =
        word.endsWith("s") && !word.endsWith("ss") && (word.length() > 3 || isShortPlural(word));
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /** True for {@code ids}, false for {@code rps}. */
  private static boolean isShortPlural(String word) {
    return word.matches("[aeiou][^aeious]s");
  }
}
