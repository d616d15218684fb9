package dev.cribsheet.html;

import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;

/** Writes plain values as JSON that may stand in a script, inside a page or in a file. */
public final class ScriptData {
  private ScriptData() {}

  /**
   * A value as JSON.
   *
   * @param value a text, a number, a flag, a collection or a map with a fixed order
   */
  public static String json(Object value) {
    StringBuilder out = new StringBuilder();
    append(value, out);
    return out.toString();
  }

  private static void append(Object value, StringBuilder out) {
    if (value instanceof CharSequence text) {
      text(text, out);
    } else if (value instanceof Collection<?> list) {
      out.append('[');
      for (Iterator<?> i = list.iterator(); i.hasNext(); out.append(i.hasNext() ? "," : "")) {
        append(i.next(), out);
      }
      out.append(']');
    } else if (value instanceof Map<?, ?> map) {
      out.append('{');
      for (Iterator<? extends Map.Entry<?, ?>> i = map.entrySet().iterator();
          i.hasNext();
          out.append(i.hasNext() ? "," : "")) {
        Map.Entry<?, ?> entry = i.next();
        append(String.valueOf(entry.getKey()), out);
        out.append(':');
        append(entry.getValue(), out);
      }
      out.append('}');
    } else {
      out.append(value);
    }
  }

  private static void text(CharSequence text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '<', '>', '&', '\u2028', '\u2029' ->
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        default -> {
          if (c < ' ' || isUnpaired(text, i)) {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  /** Half a character has no bytes in UTF-8. */
  private static boolean isUnpaired(CharSequence text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
            && !(i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)))
        || Character.isLowSurrogate(c) && !(i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
