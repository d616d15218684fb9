package dev.cribsheet.content.model;

import java.util.List;

/** The session lengths to offer if {@code site.yaml} sets none. */
public final class SessionLengths {
  private static final List<Integer> USUAL = List.of(30, 45, 60);

  private SessionLengths() {}

  /**
   * Returns those of 30, 45 and 60 minutes that the steps fit into, or else the steps' maximum
   * time.
   */
  public static List<Integer> usual(List<Step> steps) {
    int least = steps.stream().mapToInt(step -> step.time().min()).sum();
    List<Integer> usual = USUAL.stream().filter(length -> length >= least).toList();
    return usual.isEmpty()
        ? List.of(steps.stream().mapToInt(step -> step.time().max()).sum())
        : usual;
  }
}
