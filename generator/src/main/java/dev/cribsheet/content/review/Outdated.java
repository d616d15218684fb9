package dev.cribsheet.content.review;

import dev.cribsheet.content.layer.BaseItem;
import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * What the present versions of its bases mean for a site.
 *
 * @param bases those that the site builds on or has reviewed
 * @param changes sorted by status, then by name
 */
public record Outdated(List<Base> bases, List<Change> changes) {
  /**
   * A base.
   *
   * @param reviewed the version that was last reviewed; absent if none was
   * @param now the version that the site builds on; absent if it does not
   */
  public record Base(String id, Optional<String> reviewed, Optional<String> now) {}

  /** Who changed something since it was last reviewed. */
  public enum Status {
    /** The site changes it, and the base has changed it since. */
    BOTH("changed by both", true),
    /** The site changes it, and no base has it. */
    GONE("gone", true),
    /** The site changes it, and its author has not reviewed it. */
    UNREVIEWED("never reviewed", true),
    /** The site changes it, and the base is as it was. */
    YOU("changed by you", false),
    /** The base has changed it, and the site does not. */
    BASE("changed by the base", false);

    private final String words;
    private final boolean outdated;

    Status(String words, boolean outdated) {
      this.words = words;
      this.outdated = outdated;
    }

    /** What it is called in a report. */
    public String words() {
      return words;
    }

    /** Whether the author of the site has to look at it. */
    public boolean isOutdated() {
      return outdated;
    }
  }

  /**
   * One thing.
   *
   * @param place where the site changes it; absent if it does not
   * @param before what the base had; absent if it had nothing, or if that is not known
   * @param after what the base has
   * @param hint what to do
   */
  public record Change(
      Status status,
      BaseItem name,
      Optional<SourceRef> place,
      Optional<String> before,
      Optional<String> after,
      Optional<String> hint) {}

  public Outdated {
    bases = List.copyOf(bases);
    changes = List.copyOf(changes);
  }

  /** The number of things with a status. */
  public long count(Status status) {
    return changes.stream().filter(change -> change.status() == status).count();
  }

  /** Whether there is something that the author of the site has to look at. */
  public boolean isOutdated() {
    return changes.stream().anyMatch(change -> change.status().isOutdated());
  }
}
