package dev.cribsheet.diagram;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one statement from its start to its end. */
final class LineCursor {
  static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}_]{1,60}(?:[-.][\\p{L}\\p{N}_]{1,60}){0,10}");
  private static final Pattern WORD = Pattern.compile("\\S{1,60}");

  private final String text;
  private final int line;
  private final int end;
  private int at;

  LineCursor(String text, int line) {
    this.text = text;
    this.line = line;
    this.end = text.length();
    skipSpace();
  }

  /** What was read since a column. */
  Spot spot(int from) {
    return new Spot(line, from, Math.max(from + 1, at));
  }

  int at() {
    return at;
  }

  boolean atEnd() {
    return at >= end;
  }

  /** What is left. */
  String rest() {
    return text.substring(at, end).strip();
  }

  void skipSpace() {
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  boolean looksAt(String token) {
    return text.startsWith(token, at) && at + token.length() <= end;
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
    boolean alone = after >= end || Character.isWhitespace(text.charAt(after));
    return looksAt(word) && alone && skip(word);
  }

  /** Goes past what a pattern finds right here, and the space behind it. */
  Optional<Matcher> match(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, end);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    at = matcher.end();
    skipSpace();
    return Optional.of(matcher);
  }

  /** Where a token is next, -1 for nowhere. */
  int find(String token) {
    int found = text.indexOf(token, at);
    return found < 0 || found + token.length() > end ? -1 : found;
  }

  /** The text up to an offset, and goes there. */
  String until(int offset) {
    String found = text.substring(at, offset);
    at = offset;
    return found;
  }

  /** The next word, for a message about it. */
  String word() {
    Matcher matcher = WORD.matcher(text).region(at, end);
    return matcher.lookingAt() ? matcher.group() : "";
  }

  /** A mistake at the next word. */
  DiagramMistake mistake(String message, String hint) {
    return new DiagramMistake(at, at + Math.max(1, word().length()), message, hint);
  }

  /** A mistake in a stretch that was read already. */
  DiagramMistake mistakeSince(int from, String message, String hint) {
    return new DiagramMistake(from, Math.max(from + 1, at), message, hint);
  }
}
