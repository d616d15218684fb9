package dev.cribsheet.content;

import dev.cribsheet.content.layer.BaseItem;
import dev.cribsheet.content.layer.Overrides;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceTree;
import java.util.List;
import java.util.Map;

/** Finds what a site changes of its bases, without reading their texts. */
public final class SiteOverrides {
  private SiteOverrides() {}

  /** What a site changes of its bases; reports what it cannot change. */
  public static Overrides of(SourceTree tree, Diagnostics diagnostics) {
    return tree.bases().isEmpty()
        ? Overrides.NONE
        : ContentLoader.compose(tree, diagnostics).overrides();
  }

  /** Everything that the bases of a site have, as text, by its name. */
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
