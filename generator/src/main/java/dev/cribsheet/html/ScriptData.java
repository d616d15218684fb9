package dev.cribsheet.html;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Writes plain values as JSON for a script. */
public final class ScriptData {
  private ScriptData() {}

  /** Returns the entries of a JSON object, in this order. Each key is followed by its value. */
  public static Map<String, Object> object(Object... keysAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return object;
  }

  /**
   * Returns a value as JSON that is safe anywhere, even in a script inside a page.
   *
   * @param value a string, a number, a boolean, a collection or a map with a fixed order
   */
  public static String json(Object value) {
    return inFile(value)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026"); // these characters occur only in strings
  }

  /** Returns a value as JSON for a script file, where markup need not be escaped. */
  public static String inFile(Object value) {
    if (value instanceof CharSequence text) {
      return quoted(text);
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(ScriptData::inFile).collect(joining(",", "[", "]"));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> quoted(entry.getKey().toString()) + ":" + inFile(entry.getValue()))
          .collect(joining(",", "{", "}"));
    }
    return String.valueOf(value);
  }

  private static String quoted(CharSequence value) {
    String text = value.toString();
    StringBuilder out = new StringBuilder("\"");
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c) || isPair(text, i)) {
        continue;
      }
      out.append(text.substring(done, i));
      done = i + 1;
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        default -> out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      }
    }
    return out.append(text.substring(done)).append('"').toString();
  }

  private static boolean isPlain(char c) {
    return c < '\u2028'
        ? c >= ' ' && c != '"' && c != '\\'
        : c > '\u2029' && !Character.isSurrogate(c);
  }

  /** Whether a character is in a surrogate pair; a lone surrogate cannot be encoded in UTF-8. */
  private static boolean isPair(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
            && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1))
        || Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
