package dev.cribsheet;

import java.nio.file.Path;
import java.util.List;

/**
 * The parameters of {@code outdated}, besides those of the site.
 *
 * @param report the JSON report to write, for other programs
 * @param failOnOutdated whether the run fails if there is anything for the author to look at
 * @param earlier the jars of the versions that were last reviewed; empty if any was not found
 * @param notes messages for the author about jars that were not found
 */
public record OutdatedRequest(
    Path report, boolean failOnOutdated, List<Path> earlier, List<String> notes) {
  public OutdatedRequest {
    earlier = List.copyOf(earlier);
    notes = List.copyOf(notes);
  }
}
