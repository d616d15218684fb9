package dev.cribsheet.diagram;

import dev.cribsheet.diagnostic.SyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A position in a line of a diagram. It moves forward as the line is read. A label or an arrow may
 * continue on the next lines.
 */
final class LineCursor {
  private static final Pattern WORD = Pattern.compile("\\S{1,60}");
  private static final int MAX_LABEL_LINES = 20;

  private final List<String> lines;
  private final int line;
  private int next;
  private String text;
  private int at;

  LineCursor(List<String> lines, int line) {
    this.lines = lines;
    this.line = line;
    this.next = line + 1;
    this.text = lines.get(line);
    skipSpace();
  }

  /** Returns the first line that has not been read. */
  int nextLine() {
    return next;
  }

  /** Returns the range from a column to the current position. */
  TextSpan span(int from) {
    return inFirstLine(from, Math.max(from + 1, at));
  }

  int at() {
    return at;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** Moves back to a column. */
  void back(int column) {
    at = column;
  }

  /** Returns the rest of the line. */
  String rest() {
    return text.substring(at).strip();
  }

  void skipSpace() {
    while (!atEnd() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  boolean looksAt(String token) {
    return text.startsWith(token, at);
  }

  /** Skips a token and the space after it; returns false if it does not come next. */
  boolean skip(String token) {
    if (!looksAt(token)) {
      return false;
    }
    at += token.length();
    skipSpace();
    return true;
  }

  /** Skips a whole word and the space after it; returns false if it does not come next. */
  boolean skipWord(String word) {
    int after = at + word.length();
    boolean alone =
        after >= text.length()
            || Character.isWhitespace(text.charAt(after))
            || text.charAt(after) == ';';
    return looksAt(word) && alone && skip(word);
  }

  /** True if a pattern matches at the current position. */
  boolean looksAt(Pattern pattern) {
    return pattern.matcher(text).region(at, text.length()).lookingAt();
  }

  /** Skips a match of a pattern and the space after it; empty if it does not match here. */
  Optional<Matcher> match(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    at = matcher.end();
    skipSpace();
    return Optional.of(matcher);
  }

  /** Returns the column of the next occurrence of a token, or -1. */
  int find(String token) {
    return text.indexOf(token, at);
  }

  /** Returns the column of the next occurrence of a token, here or in the lines below, or -1. */
  int findAcrossLines(String token) {
    int found = find(token);
    String first = text;
    while (found < 0 && next < lines.size() && next - line < MAX_LABEL_LINES) {
      text += "\n" + lines.get(next++).strip();
      found = find(token);
    }
    if (found < 0) {
      text = first;
      next = line + 1;
    }
    return found;
  }

  /** Continues with the next line if this one has ended and the pattern matches its start. */
  void continueLine(Pattern pattern) {
    boolean more = atEnd() && next < lines.size() && next - line < MAX_LABEL_LINES;
    if (more && pattern.matcher(lines.get(next).strip()).lookingAt()) {
      text += "\n" + lines.get(next++).strip();
      skipSpace();
    }
  }

  /** Drops the lines that were joined to the first one, and moves to the end of the first one. */
  void onlyFirstLine() {
    text = lines.get(line);
    next = line + 1;
    at = text.length();
  }

  /** Skips to a column and returns the skipped text. */
  String until(int offset) {
    String found = text.substring(at, offset);
    at = offset;
    return found;
  }

  /** Skips and returns the rest of the line. */
  String takeRest() {
    return until(at + rest().length());
  }

  /** Skips to a semicolon outside quotes, or to the end of the line; returns the skipped text. */
  String takeStatement() {
    int start = at;
    boolean quoted = false;
    while (!atEnd() && (quoted || text.charAt(at) != ';')) {
      quoted ^= text.charAt(at) == '"';
      at++;
    }
    return text.substring(start, at).strip();
  }

  /** Requires the end of a statement: a semicolon, a comment or the end of the line. */
  void endStatement() {
    if (looksAt("%%")) {
      takeRest();
    }
    if (!atEnd() && !skip(";")) {
      throw undrawn("'" + word() + "' is unexpected here", "start a new line");
    }
  }

  /** Skips and returns a name. */
  String name(Pattern pattern, String hint) {
    return match(pattern)
        .orElseThrow(
            () -> undrawn(atEnd() ? "a name is missing" : "'" + word() + "' is not a name", hint))
        .group()
        .strip();
  }

  /** Returns the next word without skipping it; empty at the end. */
  String word() {
    Matcher matcher = WORD.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? matcher.group() : "";
  }

  /** Returns the range of the next word. */
  TextSpan wordSpan() {
    return inFirstLine(at, at + Math.max(1, word().length()));
  }

  private TextSpan inFirstLine(int from, int to) {
    int length = lines.get(line).length();
    return new TextSpan(line, Math.min(from, length), Math.min(to, Math.max(length, from + 1)));
  }

  /** Returns an error at the next word. */
  SyntaxException error(String message, String hint) {
    return wordSpan().error(message, hint);
  }

  /** Returns a problem at the next word that prevents the drawing of the diagram. */
  SyntaxException undrawn(String message, String hint) {
    return wordSpan().undrawn(message, hint);
  }

  /** Returns an error in the range from a column to the current position. */
  SyntaxException errorSince(int from, String message, String hint) {
    return span(from).error(message, hint);
  }
}
