package dev.cribsheet.markdown.render;

import dev.cribsheet.html.HtmlEscaper;
import dev.cribsheet.markdown.model.MarkdownText;
import java.util.List;
import java.util.Optional;

/** Collects the words of text, separated by single spaces, and by line breaks between blocks. */
public final class PlainText {
  /** Characters that can have a special meaning in inline Markdown. */
  private static final String MARKERS = "\\`*_[]<&~@{\n\t";

  private static final char FIRST_WIDE_SPACE = '\u1680';

  private final StringBuilder words = new StringBuilder();
  private String gap = "";

  /** Renders a line without Flexmark; empty if the line might contain markup, which is rare. */
  public static Optional<MarkdownText> renderPlain(String text) {
    if (text.contains("://") || text.chars().anyMatch(c -> MARKERS.indexOf(c) >= 0)) {
      return Optional.empty();
    }
    PlainText plain = new PlainText();
    plain.append(text);
    return Optional.of(
        new MarkdownText(
            List.of(HtmlEscaper.escape(Formulas.unbroken(text))), List.of(), plain.toString()));
  }

  void append(String text) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isSpace(text.charAt(i))) {
        appendWord(text.substring(start, i));
        gap = gap.isEmpty() ? " " : gap;
        start = i + 1;
      }
    }
    appendWord(text.substring(start));
  }

  private void appendWord(String word) {
    if (!word.isEmpty()) {
      words.append(words.isEmpty() ? "" : gap).append(word);
      gap = "";
    }
  }

  private static boolean isSpace(char c) {
    return (c <= ' ' || c >= FIRST_WIDE_SPACE) && Character.isWhitespace(c);
  }

  /** Ends a block, such as a paragraph or a table cell. */
  void endBlock() {
    gap = "\n";
  }

  @Override
  public String toString() {
    return words.toString();
  }
}
