package dev.cribsheet.diagram;

import java.util.List;
import java.util.regex.Pattern;

/** Reads the label of a box, group or arrow. Formatting and icons are left out. */
final class LabelSyntax {
  private static final Pattern TAG = Pattern.compile("</?(?!(?i:br)\\b)[a-zA-Z][^<>]{0,200}>");
  private static final Pattern ICON = Pattern.compile("\\bfa[a-z]?:fa-[a-z0-9-]{1,40} {0,3}");
  private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__|(?<!\\w)[*_]|[*_](?!\\w)");

  private LabelSyntax() {}

  /** Reads a quoted or plain label up to a closing bracket. */
  static String read(LineCursor cursor, String close, Omissions omissions) {
    return read(cursor, List.of(close), omissions);
  }

  /** Reads a label up to the first of several brackets. */
  static String read(LineCursor cursor, List<String> closes, Omissions omissions) {
    int start = cursor.at();
    boolean quoted = cursor.skip("\"");
    String close = close(cursor, closes);
    String terminator = quoted ? "\"" : close;
    int end = cursor.findAcrossLines(terminator);
    if (end < 0) {
      cursor.takeRest();
      throw cursor.errorSince(start, "'" + terminator + "' is missing", "close the label");
    }
    String label = cursor.until(end);
    cursor.skip(terminator);
    boolean closed = !quoted || closes.stream().anyMatch(cursor::skip);
    boolean unclosed = !closed || !quoted && hasBracket(label);
    if (unclosed && label.contains("\n")) {
      cursor.onlyFirstLine();
      throw cursor.errorSince(start, "'" + terminator + "' is missing", "close the label");
    }
    if (label.isBlank()) {
      throw cursor.errorSince(start, "the label is empty", "write a label");
    }
    if (!quoted && hasBracket(label)) {
      throw cursor.errorSince(start, "a label with brackets needs quotes", "write [\"…\"]");
    }
    if (!closed) {
      throw cursor.error(
          "expected '" + close + "'", "put '" + close + "' right after the closing quote");
    }
    return plain(label, cursor.span(start), omissions);
  }

  /** Returns the closing bracket that comes first on this line. */
  private static String close(LineCursor cursor, List<String> closes) {
    return closes.stream()
        .filter(close -> cursor.find(close) >= 0)
        .min((a, b) -> Integer.compare(cursor.find(a), cursor.find(b)))
        .orElse(closes.get(0));
  }

  private static boolean hasBracket(String label) {
    return label.chars().anyMatch(c -> "()[]{}\"|".indexOf(c) >= 0);
  }

  /** Returns the text of a label without Markdown, HTML and icons. */
  static String plain(String spelling, TextSpan span, Omissions omissions) {
    String text = spelling.strip();
    if (text.length() > 1 && text.startsWith("`") && text.endsWith("`")) {
      text = without(EMPHASIS, text.substring(1, text.length() - 1), "Markdown", span, omissions);
    }
    String tagless = without(TAG, text, "HTML", span, omissions);
    String decoded = LabelDecoder.of(without(ICON, tagless, "icon", span, omissions));
    if (decoded.length() > LabelDecoder.MAX_LENGTH) {
      throw span.undrawn(
          "the label is longer than " + LabelDecoder.MAX_LENGTH + " characters", "shorten it");
    }
    return decoded.isBlank() ? spelling.strip() : decoded;
  }

  private static String without(
      Pattern pattern, String text, String name, TextSpan span, Omissions omissions) {
    String rest = pattern.matcher(text).replaceAll("");
    if (!rest.equals(text)) {
      omissions.add(name, span);
    }
    return rest;
  }
}
