package dev.cribsheet.content.layer;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The changes that a site makes to its bases.
 *
 * @param changed the items of the bases that the site replaces, hides or changes
 * @param clashing the items of the bases that the site has too, without marking its own as
 *     replacements
 * @param missing the items that the site changes but no base has, with the positions of the changes
 * @param added the items that the site adds to lists of the bases, with their positions
 */
public record Overrides(
    List<OverriddenItem> changed,
    List<OverriddenItem> clashing,
    Map<BaseItem, SourceRef> missing,
    Map<BaseItem, SourceRef> added) {
  /** The overrides of a site without bases. */
  public static final Overrides NONE = new Overrides(List.of(), List.of(), Map.of(), Map.of());

  public Overrides {
    changed = List.copyOf(changed);
    clashing = List.copyOf(clashing);
    missing = Map.copyOf(missing);
    added = Map.copyOf(added);
  }

  /** Returns a copy with more changed items. */
  public Overrides with(List<OverriddenItem> more) {
    List<OverriddenItem> all = new ArrayList<>(changed);
    all.addAll(more);
    return new Overrides(all, clashing, missing, added);
  }
}
