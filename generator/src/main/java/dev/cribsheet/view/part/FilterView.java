package dev.cribsheet.view.part;

import java.util.List;

/**
 * A filter of the question bank. A filter with fewer than two choices is left out.
 *
 * @param kind {@code step}, {@code difficulty}, {@code topic} or {@code team}
 */
public record FilterView(String kind, List<Choice> choices) {
  /**
   * One choice.
   *
   * @param key unique among all filters and without spaces, such as {@code topic:caching}
   * @param number the number of the step; 0 for other kinds
   * @param hue the hue of the step; 0 for other kinds
   */
  public record Choice(String key, String text, int number, int hue) {}
}
