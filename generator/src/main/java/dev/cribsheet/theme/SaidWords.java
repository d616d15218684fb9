package dev.cribsheet.theme;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Remembers words with short values in them: every page says many of them again. */
final class SaidWords {
  private static final int MOST = 4096;
  private static final int LONGEST = 24;

  private record Key(String pattern, Map<String, ?> values) {}

  private final Map<Key, String> texts = new ConcurrentHashMap<>();

  String text(String pattern, Map<String, ?> values, Supplier<String> format) {
    if (!values.values().stream().allMatch(SaidWords::isShort)) {
      return format.get();
    }
    Key key = new Key(pattern, Map.copyOf(values));
    String known = texts.get(key);
    if (known != null) {
      return known;
    }
    String text = format.get();
    if (texts.size() < MOST) {
      texts.put(key, text);
    }
    return text;
  }

  private static boolean isShort(Object value) {
    return value instanceof Number || value instanceof String text && text.length() <= LONGEST;
  }
}
