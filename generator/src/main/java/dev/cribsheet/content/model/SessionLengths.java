package dev.cribsheet.content.model;

import java.util.List;

/** The lengths of sessions that are offered where {@code site.yaml} names none. */
public final class SessionLengths {
  private static final List<Integer> USUAL = List.of(30, 45, 60);

  private SessionLengths() {}

  /** The usual ones that are long enough, in minutes, else the longest of all. */
  public static List<Integer> usual(List<Step> steps) {
    int least = steps.stream().mapToInt(step -> step.time().min()).sum();
    List<Integer> usual = USUAL.stream().filter(length -> length >= least).toList();
    return usual.isEmpty()
        ? List.of(steps.stream().mapToInt(step -> step.time().max()).sum())
        : usual;
  }
}
