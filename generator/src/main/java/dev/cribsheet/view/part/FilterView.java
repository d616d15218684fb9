package dev.cribsheet.view.part;

import java.util.List;

/**
 * A way to narrow the question bank; none where it has fewer than two choices.
 *
 * @param kind {@code step}, {@code difficulty}, {@code topic} or {@code team}
 */
public record FilterView(String kind, List<Choice> choices) {
  /**
   * One choice.
   *
   * @param key without blanks, unique among all filters, such as {@code topic:caching}
   * @param number of the step, 0 for other kinds
   * @param hue of the step, 0 for other kinds
   */
  public record Choice(String key, String text, int number, int hue) {}
}
