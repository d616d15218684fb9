package dev.cribsheet.markdown;

import dev.cribsheet.html.HtmlEscaper;
import java.util.List;

/** A short cut for the many lines that hold no Markdown at all. */
final class PlainLine {
  private static final String SPECIAL = "\\`*_[]<&~@{\n\t";

  private PlainLine() {}

  /** True when the engine would give back the text as it is. */
  static boolean is(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (SPECIAL.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return !text.contains("://");
  }

  static MarkdownText of(String text) {
    PlainText plain = new PlainText();
    plain.append(text);
    return new MarkdownText(List.of(HtmlEscaper.escape(text)), List.of(), plain.toString());
  }
}
