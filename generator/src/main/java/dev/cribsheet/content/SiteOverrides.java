package dev.cribsheet.content;

import dev.cribsheet.content.layer.BaseItem;
import dev.cribsheet.content.layer.Overrides;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceTree;
import java.util.List;
import java.util.Map;

/** Finds the changes that a site makes to its bases, without parsing Markdown. */
public final class SiteOverrides {
  private SiteOverrides() {}

  /** Returns the changes that a site makes to its bases; reports changes that are not possible. */
  public static Overrides of(SourceTree tree, Diagnostics diagnostics) {
    return tree.bases().isEmpty()
        ? Overrides.NONE
        : ContentLoader.compose(tree, diagnostics).overrides();
  }

  /** Returns everything in the bases of a site as text, by name. */
  public static Map<BaseItem, String> ofBases(SourceTree tree) {
    List<SourceTree> bases = tree.bases();
    if (bases.isEmpty()) {
      return Map.of();
    }
    int last = bases.size() - 1;
    SourceTree highest = bases.get(last).on(bases.subList(0, last));
    return ContentLoader.compose(highest, new Diagnostics()).items();
  }
}
