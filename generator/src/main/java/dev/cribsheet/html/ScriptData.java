package dev.cribsheet.html;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

/** Writes plain values as JSON that is safe in a script, inside a page or in a file. */
public final class ScriptData {
  private ScriptData() {}

  /**
   * A value as JSON.
   *
   * @param value a string, a number, a boolean, a collection or a map with a fixed order
   */
  public static String json(Object value) {
    if (value instanceof CharSequence text) {
      return quoted(text, c -> "<>&\u2028\u2029".indexOf(c) >= 0);
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(ScriptData::json).collect(joining(",", "[", "]"));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> json(entry.getKey().toString()) + ":" + json(entry.getValue()))
          .collect(joining(",", "{", "}"));
    }
    return String.valueOf(value);
  }

  /** A string literal for a script file. It is shorter than JSON, but not safe inside a page. */
  public static String literal(CharSequence text) {
    return quoted(text, c -> c == '\u2028' || c == '\u2029' || Character.isSurrogate((char) c));
  }

  private static String quoted(CharSequence text, IntPredicate isEscaped) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c < ' ' || isEscaped.test(c)) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
