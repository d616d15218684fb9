package dev.cribsheet.html;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;

/** Writes plain values as JSON that people can read, with one entry per line. */
public final class IndentedJson {
  private final StringBuilder out = new StringBuilder();

  private IndentedJson() {}

  /**
   * Returns a value as JSON, with its lines separated by {@code \n}.
   *
   * @param value a string, a number, a boolean, a collection or a map with a fixed order
   */
  public static String of(Object value) {
    IndentedJson json = new IndentedJson();
    json.append(value, "\n");
    return json.out.toString();
  }

  private void append(Object value, String line) {
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      entries(map.entrySet(), '{', '}', line, entry -> pair(entry, line));
    } else if (value instanceof Collection<?> list && !isPlain(list)) {
      entries(list, '[', ']', line, item -> append(item, line + "  "));
    } else {
      out.append(ScriptData.json(value));
    }
  }

  private void pair(Map.Entry<?, ?> entry, String line) {
    out.append(ScriptData.json(String.valueOf(entry.getKey()))).append(": ");
    append(entry.getValue(), line + "  ");
  }

  private <T> void entries(
      Collection<T> all, char open, char close, String line, Consumer<T> write) {
    char before = open;
    for (T entry : all) {
      out.append(before).append(line).append("  ");
      write.accept(entry);
      before = ',';
    }
    out.append(line).append(close);
  }

  /** Whether a list contains only plain values and is therefore written on one line. */
  private static boolean isPlain(Collection<?> list) {
    return list.stream().noneMatch(item -> item instanceof Map || item instanceof Collection);
  }
}
