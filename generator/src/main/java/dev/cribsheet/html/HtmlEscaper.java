package dev.cribsheet.html;

/** Encodes plain text for HTML, and decodes it. Encoded text is also safe in quoted attributes. */
public final class HtmlEscaper {
  private HtmlEscaper() {}

  /** Escapes the five characters that are special in HTML. */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    char[] characters = text.toCharArray();
    int done = 0;
    for (int i = 0; i < characters.length; i++) {
      String entity = entity(characters[i]);
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

  /** Returns the entity of a character that is special in HTML; empty for any other. */
  private static String entity(char c) {
    if (c > '>') {
      return "";
    }
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
