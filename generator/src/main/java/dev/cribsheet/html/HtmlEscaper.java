package dev.cribsheet.html;

/** Encodes plain text for HTML, and decodes it. Encoded text is also safe in quoted attributes. */
public final class HtmlEscaper {
  private HtmlEscaper() {}

  /** Escapes the five characters that have a meaning in HTML. */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    char[] characters = text.toCharArray();
    int done = 0;
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      String entity = c > '>' ? "" : entity(c);
      if (!entity.isEmpty()) {
        escaped.append(text.substring(done, i)).append(entity);
        done = i + 1;
      }
    }
    return done == 0 ? text : escaped.append(text.substring(done)).toString();
  }

  /** Returns the text that {@link #escape} has encoded. */
  public static String unescape(String escaped) {
    return escaped
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private static String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> "";
    };
  }
}
