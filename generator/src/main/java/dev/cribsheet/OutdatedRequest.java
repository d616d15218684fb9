package dev.cribsheet;

import java.nio.file.Path;
import java.util.List;

/**
 * What {@code outdated} needs besides the request of its site.
 *
 * @param report the file for other programs
 * @param failOnOutdated whether it fails if the author has something to look at
 * @param earlier jars of the versions that were last reviewed; empty if they are not all there
 * @param notes what could not be found, for the author
 */
public record OutdatedRequest(
    Path report, boolean failOnOutdated, List<Path> earlier, List<String> notes) {
  public OutdatedRequest {
    earlier = List.copyOf(earlier);
    notes = List.copyOf(notes);
  }
}
