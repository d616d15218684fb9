package dev.cribsheet.highlight;

/** A stretch of code of one kind. */
public record CodeToken(Kind kind, String text) {
  /** What a stretch of code is. */
  public enum Kind {
    PLAIN,
    KEYWORD,
    STRING,
    COMMENT
  }
}
