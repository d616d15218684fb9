package dev.cribsheet.diagnostic;

/**
 * The line that a diagnostic shows, and how many code points of it the caret underlines.
 *
 * @param start where the marked text starts
 * @param length code points marked, at least 1
 * @param line the whole source line, without its line end
 */
public record Excerpt(Position start, int length, String line) {
  public Excerpt {
    length = Math.max(1, length);
  }
}
