package dev.cribsheet.view.sheet;

import java.util.List;

/**
 * The time span of a step in a session, with the session as a bar drawn to scale.
 *
 * @param minutes how long it takes in this session, such as {@code 5 min}
 * @param range how long it takes in other sessions, such as {@code 3 of 30 · 9 of 60 min}, or its
 *     time range
 * @param span such as {@code Clock: 5–10 of 45}
 * @param intro what comes before the first step; empty if nothing does
 * @param closing what comes after the last step; empty if nothing does
 * @param width the width of the bar, in tenths of a millimetre
 */
public record ClockView(
    String minutes,
    String range,
    String span,
    String intro,
    String closing,
    int width,
    List<Part> parts) {
  public ClockView {
    parts = List.copyOf(parts);
  }

  /**
   * A part of the session.
   *
   * @param from where it starts on the bar
   * @param to where it ends
   * @param middle where its number is
   * @param number the number of its step; 0 if it is not a step, or has no room for a number
   * @param current true for the step itself
   */
  public record Part(int from, int to, int middle, int number, boolean current) {}
}
