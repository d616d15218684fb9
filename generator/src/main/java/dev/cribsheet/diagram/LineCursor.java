package dev.cribsheet.diagram;

import dev.cribsheet.diagnostic.SyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A position in a line of a diagram that moves forward as the line is read. A label or an arrow may
 * go on in the next lines.
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

  /** The first line that was not read. */
  int nextLine() {
    return next;
  }

  /** The range from a column to here. */
  TextSpan span(int from) {
    return inFirstLine(from, Math.max(from + 1, at));
  }

  int at() {
    return at;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** Goes back to a column. */
  void back(int column) {
    at = column;
  }

  /** The rest of the line. */
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

  /** Skips a token and the space after it; false if it is not next. */
  boolean skip(String token) {
    if (!looksAt(token)) {
      return false;
    }
    at += token.length();
    skipSpace();
    return true;
  }

  /** Skips a whole word and the space after it; false if it is not next. */
  boolean skipWord(String word) {
    int after = at + word.length();
    boolean alone =
        after >= text.length()
            || Character.isWhitespace(text.charAt(after))
            || text.charAt(after) == ';';
    return looksAt(word) && alone && skip(word);
  }

  /** True if a pattern matches here. */
  boolean looksAt(Pattern pattern) {
    return pattern.matcher(text).region(at, text.length()).lookingAt();
  }

  /** Skips a match of a pattern and the space after it; empty if there is none here. */
  Optional<Matcher> match(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    at = matcher.end();
    skipSpace();
    return Optional.of(matcher);
  }

  /** The column of the next occurrence of a token, or -1. */
  int find(String token) {
    return text.indexOf(token, at);
  }

  /** The column of the next occurrence of a token in this line or the next ones, or -1. */
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

  /** Goes on in the next line at the end of this one, if a pattern matches there. */
  void continueLine(Pattern pattern) {
    boolean more = atEnd() && next < lines.size() && next - line < MAX_LABEL_LINES;
    if (more && pattern.matcher(lines.get(next).strip()).lookingAt()) {
      text += "\n" + lines.get(next++).strip();
      skipSpace();
    }
  }

  /** Forgets the lines that were added to this one, and skips its rest. */
  void onlyFirstLine() {
    text = lines.get(line);
    next = line + 1;
    at = text.length();
  }

  /** Skips to a column; returns the text before it. */
  String until(int offset) {
    String found = text.substring(at, offset);
    at = offset;
    return found;
  }

  /** Skips the rest of the line; returns it. */
  String takeRest() {
    return until(at + rest().length());
  }

  /** Skips up to a semicolon outside quotes or the end of the line; returns the text before it. */
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

  /** Skips a name; returns it. */
  String name(Pattern pattern, String hint) {
    return match(pattern)
        .orElseThrow(
            () -> undrawn(atEnd() ? "a name is missing" : "'" + word() + "' is not a name", hint))
        .group()
        .strip();
  }

  /** The next word, without skipping it; empty at the end. */
  String word() {
    Matcher matcher = WORD.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? matcher.group() : "";
  }

  /** The range of the next word. */
  TextSpan wordSpan() {
    return inFirstLine(at, at + Math.max(1, word().length()));
  }

  private TextSpan inFirstLine(int from, int to) {
    int length = lines.get(line).length();
    return new TextSpan(line, Math.min(from, length), Math.min(to, Math.max(length, from + 1)));
  }

  /** An error at the next word. */
  SyntaxException error(String message, String hint) {
    return wordSpan().error(message, hint);
  }

  /** A reason at the next word not to draw the diagram. */
  SyntaxException undrawn(String message, String hint) {
    return wordSpan().undrawn(message, hint);
  }

  /** An error in the range from a column to here. */
  SyntaxException errorSince(int from, String message, String hint) {
    return span(from).error(message, hint);
  }
}
