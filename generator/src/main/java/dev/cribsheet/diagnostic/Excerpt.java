package dev.cribsheet.diagnostic;

/**
 * The source line that a diagnostic shows, and the part that is underlined.
 *
 * @param start where the underlined part starts
 * @param length the underlined code points, at least 1
 * @param line the whole line, without its line end
 */
public record Excerpt(Position start, int length, String line) {
  public Excerpt {
    length = Math.max(1, length);
  }
}
