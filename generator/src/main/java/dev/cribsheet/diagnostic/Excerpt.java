package dev.cribsheet.diagnostic;

/**
 * The source line that a diagnostic shows, and the part that is underlined.
 *
 * @param start where the underlined part starts
 * @param length the number of underlined code points, at least 1
 * @param line the whole line, without its line break
 */
public record Excerpt(Position start, int length, String line) {
  public Excerpt {
    length = Math.max(1, length);
  }
}
