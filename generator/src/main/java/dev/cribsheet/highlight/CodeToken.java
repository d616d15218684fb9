package dev.cribsheet.highlight;

/** A piece of code with one kind of highlighting. */
public record CodeToken(Kind kind, String text) {
  /** The kinds of highlighting. */
  public enum Kind {
    PLAIN,
    KEYWORD,
    STRING,
    COMMENT
  }
}
