package dev.cribsheet.content.layer;

import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.Structure;
import dev.cribsheet.yaml.YamlList;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;
import java.util.Optional;

/** Finds the fields of a patch that turns one version of an entry into another. */
public final class MapDiff {
  private MapDiff() {}

  /**
   * Returns the fields of the patch; empty if no patch can make the changes, for example if they
   * remove a field.
   */
  public static Optional<YamlMap> of(FieldTable table, YamlMap from, YamlMap to) {
    if (from.entries().stream().anyMatch(old -> to.entry(old.key().text()).isEmpty())) {
      return Optional.empty();
    }
    YamlMap patch = YamlMap.EMPTY;
    for (YamlMap.Entry entry : to.entries()) {
      String field = entry.key().text();
      Optional<YamlNode> old = from.entry(field).map(YamlMap.Entry::value);
      if (old.filter(value -> value.isSameAs(entry.value())).isPresent()) {
        continue;
      }
      Optional<Structure.Entries> entries = entries(table, field);
      if (entries.isPresent()
          && old.isPresent()
          && old.get() instanceof YamlList before
          && entry.value() instanceof YamlList after) {
        Optional<ListChanges> changes = new ListDiff(entries.get()).of(before, after);
        if (changes.isEmpty()) {
          return Optional.empty();
        }
        patch = changes.get().isEmpty() ? patch : patch.with(field, changes.get().patch());
      } else {
        patch = patch.with(entry);
      }
    }
    return Optional.of(patch);
  }

  /** Returns how a list field is structured, if its entries have ids. */
  public static Optional<Structure.Entries> entries(FieldTable table, String field) {
    return MapMerge.entries(table, field);
  }
}
