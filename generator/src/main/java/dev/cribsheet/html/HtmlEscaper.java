package dev.cribsheet.html;

/** Encodes plain text for HTML; the result is safe in text and in a quoted attribute alike. */
public final class HtmlEscaper {
  private HtmlEscaper() {}

  /** Escapes the five characters that have a meaning in HTML. */
  public static String escape(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      String entity = entity(text.charAt(i));
      if (entity == null) {
        if (out != null) {
          out.append(text.charAt(i));
        }
      } else {
        if (out == null) {
          out = new StringBuilder(text.length() + 16).append(text, 0, i);
        }
        out.append(entity);
      }
    }
    return out == null ? text : out.toString();
  }

  private static String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> null;
    };
  }
}
