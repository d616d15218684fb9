package dev.cribsheet.diagram;

import dev.cribsheet.diagnostic.SyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A position in a line of a diagram that moves forward as the line is read. */
final class LineCursor {
  private static final Pattern WORD = Pattern.compile("\\S{1,60}");

  private final String text;
  private final int line;
  private int at;

  LineCursor(String text, int line) {
    this.text = text;
    this.line = line;
    skipSpace();
  }

  /** The range from a column to here. */
  TextSpan span(int from) {
    return new TextSpan(line, from, Math.max(from + 1, at));
  }

  int at() {
    return at;
  }

  boolean atEnd() {
    return at >= text.length();
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
    boolean alone = after >= text.length() || Character.isWhitespace(text.charAt(after));
    return looksAt(word) && alone && skip(word);
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

  /** Requires the end of the line, after an optional semicolon. */
  void endStatement() {
    skip(";");
    if (!atEnd()) {
      throw error("'" + word() + "' is unexpected here", "start a new line");
    }
  }

  /** Skips a name; returns it. */
  String name(Pattern pattern, String hint) {
    return match(pattern)
        .orElseThrow(
            () -> error(atEnd() ? "a name is missing" : "'" + word() + "' is not a name", hint))
        .group();
  }

  /** The next word, without skipping it; empty at the end. */
  String word() {
    Matcher matcher = WORD.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? matcher.group() : "";
  }

  /** The range of the next word. */
  TextSpan wordSpan() {
    return new TextSpan(line, at, at + Math.max(1, word().length()));
  }

  /** An error at the next word. */
  SyntaxException error(String message, String hint) {
    return wordSpan().error(message, hint);
  }

  /** An error in the range from a column to here. */
  SyntaxException errorSince(int from, String message, String hint) {
    return span(from).error(message, hint);
  }
}
