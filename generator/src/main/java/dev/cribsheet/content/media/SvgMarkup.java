package dev.cribsheet.content.media;

import java.nio.charset.StandardCharsets;

/** Writes the tags and text of an SVG. */
final class SvgMarkup {
  private final StringBuilder out = new StringBuilder();
  private boolean open;

  boolean isEmpty() {
    return out.isEmpty();
  }

  /** Starts an element. Attributes can be added until it has content. */
  void start(String name) {
    closeTag();
    out.append('<').append(name);
    open = true;
  }

  void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value.replaceAll("[\n\t]", " "));
    out.append('"');
  }

  void content(String content) {
    if (!content.isEmpty()) {
      closeTag();
      escape(content);
    }
  }

  void end(String name) {
    out.append(open ? "/>" : "</" + name + ">");
    open = false;
  }

  private void closeTag() {
    out.append(open ? ">" : "");
    open = false;
  }

  private void escape(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(open ? "&quot;" : "\"");
        case '\r' -> out.append("&#13;");
        default -> out.append(c);
      }
    }
  }

  byte[] bytes() {
    return out.isEmpty()
        ? new byte[0]
        : out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
