package dev.cribsheet.content.layer;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.yaml.EntryName;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.Structure;
import dev.cribsheet.yaml.YamlList;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;
import java.util.Map;
import java.util.Optional;

/**
 * Merges the fields of a patch into those of an entry. Lists are merged by id; other fields are
 * replaced.
 *
 * @param owner the id of the entry, for the anchors of its items
 * @param lists the words that patches use for list items, keyed by list field
 * @param hidden collects what the patch removes
 */
record MapMerge(String owner, Map<String, String> lists, Hidden hidden, Diagnostics diagnostics) {
  YamlMap merge(FieldTable table, YamlMap base, YamlMap patch) {
    YamlMap merged = base;
    for (YamlMap.Entry change : patch.entries()) {
      merged = merged.with(merge(table, merged, change));
    }
    return merged;
  }

  private YamlMap.Entry merge(FieldTable table, YamlMap base, YamlMap.Entry change) {
    String name = change.key().text();
    Optional<YamlNode> before = base.entry(name).map(YamlMap.Entry::value);
    Optional<Structure.Entries> entries = entries(table, name);
    if (entries.isPresent() && change.value() instanceof YamlList changes) {
      YamlList list =
          before
              .filter(YamlList.class::isInstance)
              .map(YamlList.class::cast)
              .orElseGet(() -> YamlList.empty(changes.source()));
      return new YamlMap.Entry(
          change.key(), new ListMerge(entries.get(), this, name).merge(list, changes));
    }
    return change;
  }

  /** Returns how a list field is structured, if its entries have ids. */
  static Optional<Structure.Entries> entries(FieldTable table, String field) {
    return table
        .field(field)
        .map(Field::type)
        .map(type -> type.structure())
        .filter(Structure.Entries.class::isInstance)
        .map(Structure.Entries.class::cast)
        .filter(entries -> entries.entry().table().ids().isPresent());
  }

  void hide(String list, String id) {
    hidden.addItem(owner, id);
    Optional.ofNullable(lists.get(list))
        .ifPresent(word -> hidden.addEntry(new EntryName(word, id)));
  }
}
