package dev.cribsheet.html;

import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;

/** Writes plain values as JSON for a script. */
public final class ScriptData {
  private ScriptData() {}

  /**
   * A value as JSON that may stand anywhere, also in a script inside a page.
   *
   * @param value a text, a number, a flag, a collection or a map with a fixed order
   */
  public static String json(Object value) {
    return inFile(value)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026"); // these stand in texts alone
  }

  /**
   * A value as JSON for a script that is a file of its own, where markup stays as it is.
   *
   * @param value as for {@link #json}
   */
  public static String inFile(Object value) {
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
        default -> {
          if (c < ' ' || c == '\u2028' || c == '\u2029' || isUnpaired(text, i)) {
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
