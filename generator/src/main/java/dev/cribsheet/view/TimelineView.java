package dev.cribsheet.view;

import java.util.List;

/**
 * The steps drawn to scale, in the units of an SVG view box.
 *
 * @param width of the whole, in units of a tenth of a minute, gaps included
 * @param total minutes of all maximums
 * @param longest the longest maximum, in minutes
 */
public record TimelineView(int width, int total, int longest, List<Bar> bars, List<Tick> ticks) {
  /**
   * One step.
   *
   * @param x where the bar starts
   * @param full its width, to scale of the longest time
   * @param solid width of the part that is always needed
   * @param share the longest time as per cent of the longest of all steps
   * @param solidShare the shortest time on the same scale
   * @param label such as {@code Step 1, 3 to 10 minutes}
   */
  public record Bar(
      int number,
      int hue,
      String shortTitle,
      String url,
      String minutes,
      String label,
      int x,
      int full,
      int solid,
      String share,
      String solidShare) {}

  /** A mark each five minutes. */
  public record Tick(int x, String minutes) {}
}
