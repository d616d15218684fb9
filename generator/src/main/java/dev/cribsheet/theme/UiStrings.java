package dev.cribsheet.theme;

import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** The UI strings of a theme in the site's language, and the formats of that language. */
public final class UiStrings {
  private static final int MAX_REMEMBERED = 20_000;
  private static final int MAX_REMEMBERED_LENGTH = 24;

  /** A pattern with short values. Pages repeat many of these, so the formatted text is cached. */
  private record Message(String pattern, Map<String, ?> values) {}

  private final Locale locale;
  private final Map<String, String> words;
  private final Consumer<String> missing;
  private final Map<Message, String> messages = new ConcurrentHashMap<>();
  private final Map<Double, String> numbers = new ConcurrentHashMap<>();
  private final Map<LocalDate, String> dates = new ConcurrentHashMap<>();
  private final ThreadLocal<Map<String, MessageFormat>> formats =
      ThreadLocal.withInitial(HashMap::new);

  /**
   * Creates the strings for one language. {@code missing} is called with each requested key that
   * has no string.
   */
  UiStrings(Locale locale, Map<String, String> words, Consumer<String> missing) {
    this.missing = missing;
    this.locale = locale;
    this.words = Map.copyOf(words);
  }

  /** Returns the keys that have a string. */
  public Set<String> keys() {
    return words.keySet();
  }

  /** Returns the language, as a BCP 47 tag. */
  public String language() {
    return locale.toLanguageTag();
  }

  /** Returns {@code rtl} for right-to-left scripts, otherwise {@code ltr}. */
  public String direction() {
    return ULocale.forLocale(locale).isRightToLeft() ? "rtl" : "ltr";
  }

  /**
   * Returns the ISO 15924 code of the script that the language is written in, such as {@code Arab}.
   */
  public String script() {
    return ULocale.addLikelySubtags(ULocale.forLocale(locale)).getScript();
  }

  /** Returns the string for a key; if there is none, reports the key and returns it. */
  public String text(String key) {
    return text(key, Map.of());
  }

  /** Returns the string for a key, with these values in place of the names in braces. */
  public String text(String key, Map<String, ?> values) {
    String pattern = words.get(key);
    if (pattern == null) {
      missing.accept(key);
      return key;
    }
    if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
      return pattern;
    }
    return values.values().stream().allMatch(UiStrings::isShort)
        ? remembered(messages, new Message(pattern, Map.copyOf(values)), this::format)
        : format(new Message(pattern, values));
  }

  private static boolean isShort(Object value) {
    return value instanceof Number
        || value instanceof String text && text.length() <= MAX_REMEMBERED_LENGTH;
  }

  private String format(Message message) {
    return formats
        .get()
        .computeIfAbsent(message.pattern(), p -> new MessageFormat(p, ULocale.forLocale(locale)))
        .format(message.values());
  }

  private static <K> String remembered(Map<K, String> known, K key, Function<K, String> make) {
    String text = known.get(key);
    if (text == null) {
      text = make.apply(key);
      if (known.size() < MAX_REMEMBERED) {
        known.put(key, text);
      }
    }
    return text;
  }

  public String list(List<String> things) {
    return ListFormatter.getInstance(ULocale.forLocale(locale)).format(things);
  }

  public String number(double number) {
    return remembered(numbers, number, this::formatted);
  }

  private String formatted(double number) {
    NumberFormat format = NumberFormat.getInstance(ULocale.forLocale(locale));
    format.setMaximumFractionDigits(1);
    return format.format(number);
  }

  /**
   * Formats a number with its unit as the language writes it. From a million upwards, the number is
   * written with a word, such as "2.5 million".
   *
   * @param unit empty for a plain number
   */
  public String amount(BigDecimal number, String unit) {
    boolean large = number.abs().compareTo(BigDecimal.valueOf(1_000_000)) >= 0;
    String written =
        NumberFormatter.withLocale(ULocale.forLocale(locale))
            .notation(large ? Notation.compactLong() : Notation.simple())
            .precision(Precision.maxSignificantDigits(15))
            .format(number)
            .toString();
    String between = unit.isEmpty() || unit.equals("%") ? "" : "\u00a0";
    return written + between + unit;
  }

  public String date(LocalDate date) {
    return dates.computeIfAbsent(date, this::formatted);
  }

  private String formatted(LocalDate date) {
    DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, ULocale.forLocale(locale));
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }
}
