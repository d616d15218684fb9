package dev.cribsheet.diagram;

import dev.cribsheet.diagnostic.SyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one statement from its start to its end. */
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

  /** What was read since a column. */
  TextSpan spot(int from) {
    return new TextSpan(line, from, Math.max(from + 1, at));
  }

  int at() {
    return at;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** What is left. */
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

  /** Goes past a token and the space behind it, if it is next. */
  boolean skip(String token) {
    if (!looksAt(token)) {
      return false;
    }
    at += token.length();
    skipSpace();
    return true;
  }

  /** Goes past a word that stands alone, if it is next. */
  boolean skipWord(String word) {
    int after = at + word.length();
    boolean alone = after >= text.length() || Character.isWhitespace(text.charAt(after));
    return looksAt(word) && alone && skip(word);
  }

  /** Goes past what a pattern finds right here, and the space behind it. */
  Optional<Matcher> match(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    at = matcher.end();
    skipSpace();
    return Optional.of(matcher);
  }

  /** Where a token is next, -1 for nowhere. */
  int find(String token) {
    return text.indexOf(token, at);
  }

  /** The text up to an offset, and goes there. */
  String until(int offset) {
    String found = text.substring(at, offset);
    at = offset;
    return found;
  }

  /** What is left, and goes past it. */
  String takeRest() {
    return until(at + rest().length());
  }

  /** Nothing but a semicolon may follow. */
  void endStatement() {
    skip(";");
    if (!atEnd()) {
      throw mistake("'" + word() + "' is unexpected here", "start a new line");
    }
  }

  /** A name, and goes past it. */
  String name(Pattern form, String hint) {
    return match(form)
        .orElseThrow(
            () -> mistake(atEnd() ? "a name is missing" : "'" + word() + "' is not a name", hint))
        .group();
  }

  /** The next word, for a message about it. */
  String word() {
    Matcher matcher = WORD.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? matcher.group() : "";
  }

  /** A mistake at the next word. */
  SyntaxException mistake(String message, String hint) {
    return new TextSpan(line, at, at + Math.max(1, word().length())).mistake(message, hint);
  }

  /** A mistake in a stretch that was read already. */
  SyntaxException mistakeSince(int from, String message, String hint) {
    return spot(from).mistake(message, hint);
  }
}
