package dev.cribsheet.view.part;

import java.util.List;

/**
 * The plan of one session.
 *
 * @param id such as {@code plan-45}
 * @param title such as {@code 45 min}
 * @param preferred true for the default length
 * @param spare the minutes that no step can use, 0 if there are none
 */
public record PlanView(
    String id,
    int length,
    String title,
    boolean preferred,
    List<Row> rows,
    int spare,
    String spareText) {
  /** The share of one step, from one minute to another. */
  public record Row(
      int number,
      int hue,
      String shortTitle,
      String url,
      int minutes,
      String text,
      int from,
      int to) {}
}
