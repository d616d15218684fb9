package dev.cribsheet.highlight;

/** A piece of code that is highlighted in one way. */
public record CodeToken(Kind kind, String text) {
  /** How a piece of code is highlighted. */
  public enum Kind {
    PLAIN,
    KEYWORD,
    STRING,
    COMMENT
  }
}
