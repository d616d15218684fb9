package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.Located;
import java.util.List;

/** The session lengths that a site offers. */
public final class SessionLengths {
  private static final List<Integer> USUAL = List.of(30, 45, 60);

  private SessionLengths() {}

  /**
   * Returns the configured session lengths. The default is those of 30, 45 and 60 minutes that
   * cover the steps' total minimum time; if none does, a single session as long as their total
   * maximum time.
   */
  public static List<SessionLength> of(SiteConfig config, List<Step> steps) {
    int least = steps.stream().mapToInt(step -> step.time().min()).sum();
    int most = steps.stream().mapToInt(step -> step.time().max()).sum();
    List<Integer> usual = USUAL.stream().filter(length -> length >= least).toList();
    return config
        .sessionLengths()
        .map(lengths -> lengths.stream().map(Located::value).toList())
        .orElseGet(
            () ->
                (usual.isEmpty() ? List.of(most) : usual).stream().map(SessionLength::of).toList());
  }
}
