package dev.cribsheet.content.layer;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a site changes of its bases.
 *
 * @param changed what the bases have, and the site replaces, hides or changes
 * @param clashing what the bases have, and the site has too without saying which of them counts
 * @param missing what the site wants to change although no base has it, with its place
 * @param added the items that the site adds to lists of the bases, with their places
 */
public record Overrides(
    List<OverriddenItem> changed,
    List<OverriddenItem> clashing,
    Map<BaseItem, SourceRef> missing,
    Map<BaseItem, SourceRef> added) {
  /** Those of a site that builds on nothing. */
  public static final Overrides NONE = new Overrides(List.of(), List.of(), Map.of(), Map.of());

  public Overrides {
    changed = List.copyOf(changed);
    clashing = List.copyOf(clashing);
    missing = Map.copyOf(missing);
    added = Map.copyOf(added);
  }

  /** The same with more that is changed. */
  public Overrides with(List<OverriddenItem> more) {
    List<OverriddenItem> all = new ArrayList<>(changed);
    all.addAll(more);
    return new Overrides(all, clashing, missing, added);
  }
}
