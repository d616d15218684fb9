package dev.cribsheet.html;

/** Encodes plain text for HTML; the result is safe in text and in quoted attributes. */
public final class HtmlEscaper {
  private HtmlEscaper() {}

  /** Escapes the five characters that have a meaning in HTML. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
