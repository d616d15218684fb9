package dev.cribsheet.content.review;

import dev.cribsheet.content.layer.BaseItem;
import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * How the current versions of a site's bases affect the site.
 *
 * @param bases the bases that the site builds on or has reviewed
 * @param changes sorted by status and then by name
 */
public record Outdated(List<Base> bases, List<Change> changes) {
  /**
   * A base.
   *
   * @param reviewed the version that was last reviewed; absent if none was
   * @param now the version that the site builds on; absent if it no longer builds on this base
   */
  public record Base(String id, Optional<String> reviewed, Optional<String> now) {}

  /** Who changed an item since the last review. */
  public enum Status {
    /** The site changes it, and so has the base since the review. */
    BOTH("changed by both", true),
    /** The site changes it, but no base has it. */
    GONE("gone", true),
    /** The site changes it, but its author has never reviewed it. */
    UNREVIEWED("never reviewed", true),
    /** The site changes it, but the base has not changed it since the review. */
    YOU("changed by you", false),
    /** The base has changed it since the review, but the site does not change it. */
    BASE("changed by the base", false);

    private final String words;
    private final boolean outdated;

    Status(String words, boolean outdated) {
      this.words = words;
      this.outdated = outdated;
    }

    /** Returns the name of the status in reports. */
    public String words() {
      return words;
    }

    /** Whether the author of the site has to look at the change. */
    public boolean isOutdated() {
      return outdated;
    }
  }

  /**
   * A change to one item.
   *
   * @param place where the site changes it; absent if the site does not
   * @param before the earlier text in the base; absent if there was none or it is unknown
   * @param after the current text in the base; absent if there is none
   * @param hint what the author can do
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

  /** Returns the number of changes with this status. */
  public long count(Status status) {
    return changes.stream().filter(change -> change.status() == status).count();
  }

  /** Whether the author of the site has to look at any change. */
  public boolean isOutdated() {
    return changes.stream().anyMatch(change -> change.status().isOutdated());
  }
}
