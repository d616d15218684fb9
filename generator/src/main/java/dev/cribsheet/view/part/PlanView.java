package dev.cribsheet.view.part;

import java.util.List;

/**
 * The plan of one session.
 *
 * @param id such as {@code plan-45}
 * @param title such as {@code 45 min}
 * @param preferred whether it has the default length
 * @param label the minutes of each row, as text in place of the bar
 * @param spare the minutes that no step can use; 0 if there are none
 */
public record PlanView(
    String id,
    int length,
    String title,
    boolean preferred,
    String label,
    List<Row> rows,
    int spare,
    String spareText) {
  /**
   * The time for one step, for the introduction or for the candidate's questions.
   *
   * @param number the number of the step; 0 for the introduction and the closing
   * @param mark the number as the bar shows it, or a sign for the introduction or the closing
   * @param url the URL of the step; empty for the introduction and the closing
   * @param from the minute it starts at
   * @param to the minute it ends at
   * @param x where it starts on the bar, as a percentage
   * @param width its share of the bar, as a percentage
   * @param narrow whether its part of the bar is too narrow for its number on a phone
   */
  public record Row(
      int number,
      String mark,
      int hue,
      String shortTitle,
      String url,
      int minutes,
      String text,
      int from,
      int to,
      String x,
      String width,
      boolean narrow) {}
}
