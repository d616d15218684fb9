package dev.cribsheet.markdown;

import java.util.Optional;

/** Reads the parts of a raw tag one after the other. */
final class TagScanner {
  private final String text;
  private int at;

  TagScanner(String text, int at) {
    this.text = text;
    this.at = at;
  }

  int at() {
    return at;
  }

  boolean skip(char c) {
    boolean found = peek() == c;
    if (found) {
      at++;
    }
    return found;
  }

  boolean skipSpace() {
    int start = at;
    while (peek() == ' ' || peek() == '\t' || peek() == '\n') {
      at++;
    }
    return at > start;
  }

  /** A tag's name, empty when there is none. */
  String name() {
    int start = at;
    while (letter(peek()) || (at > start && (digit(peek()) || peek() == '-'))) {
      at++;
    }
    return text.substring(start, at);
  }

  /** An attribute's name, empty when there is none. */
  String attributeName() {
    int start = at;
    while (at < text.length() && " \t\n\"'<>/=`".indexOf(peek()) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  /** The value after an attribute's name; the empty text without one; absent when it is broken. */
  Optional<String> attributeValue() {
    int afterName = at;
    skipSpace();
    if (!skip('=')) {
      at = afterName;
      return Optional.of("");
    }
    skipSpace();
    char quote = peek();
    if (quote == '"' || quote == '\'') {
      int end = text.indexOf(quote, at + 1);
      if (end < 0) {
        return Optional.empty();
      }
      String value = text.substring(at + 1, end);
      at = end + 1;
      return Optional.of(value);
    }
    int start = at;
    while (at < text.length() && " \t\n\"'<>=`".indexOf(peek()) < 0) {
      at++;
    }
    return at == start ? Optional.empty() : Optional.of(text.substring(start, at));
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
