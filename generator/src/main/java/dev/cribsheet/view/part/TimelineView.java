package dev.cribsheet.view.part;

import java.util.List;

/**
 * The steps drawn to scale. Positions and widths are percentages, such as {@code 18.182%}, measured
 * from the start of the line. The style sheet mirrors them on a right-to-left page.
 *
 * @param label a description of the drawing in words
 * @param total the sum of the maximum minutes of all steps
 * @param ranges whether any step has a maximum above its minimum
 */
public record TimelineView(
    String label, int total, boolean ranges, List<Bar> bars, List<Tick> ticks) {
  /**
   * One step.
   *
   * @param minutes such as {@code 3–10 min}
   * @param label such as {@code Step 1, 3 to 10 minutes}
   * @param x where the bar starts, as a share of the line
   * @param width its longest time, as a share of the line
   * @param solid its shortest time, as a share of its longest time
   * @param middle the middle of its shortest time, as a share of its longest time
   * @param current whether the page is about this step
   */
  public record Bar(
      int number,
      int hue,
      String shortTitle,
      String url,
      String minutes,
      String label,
      String x,
      String width,
      String solid,
      String middle,
      boolean current) {}

  /**
   * A mark, starting at 0: every 5 minutes on a scale of up to an hour, otherwise every 10, 15 and
   * so on.
   */
  public record Tick(String x, int minutes) {}
}
