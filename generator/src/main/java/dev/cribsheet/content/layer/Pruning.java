package dev.cribsheet.content.layer;

import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.Structure;
import dev.cribsheet.yaml.YamlList;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** Removes values from entries, at any depth of their lists. */
interface Pruning {
  /** Returns whether to remove a field's value or a list item. */
  boolean drops(String field, Structure structure, YamlNode node);

  /** Returns the entry without the removed values; the same object if none is removed. */
  default YamlMap prune(FieldTable table, YamlMap map) {
    List<YamlMap.Entry> kept =
        map.entries().stream().flatMap(entry -> prune(table, entry).stream()).toList();
    return isSame(kept, map.entries()) ? map : new YamlMap(kept, map.source());
  }

  private Optional<YamlMap.Entry> prune(FieldTable table, YamlMap.Entry entry) {
    String name = entry.key().text();
    Structure structure =
        table.field(name).map(Field::type).map(type -> type.structure()).orElse(Structure.PLAIN);
    return prune(name, structure, entry.value())
        .map(found -> found == entry.value() ? entry : new YamlMap.Entry(entry.key(), found));
  }

  private Optional<YamlNode> prune(String field, Structure structure, YamlNode node) {
    if (node instanceof YamlList list && !(structure instanceof Structure.Plain)) {
      List<YamlNode> kept =
          list.items().stream().flatMap(item -> item(field, structure, item).stream()).toList();
      return Optional.of(isSame(kept, list.items()) ? list : new YamlList(kept, list.source()));
    }
    return item(field, structure, node);
  }

  private Optional<YamlNode> item(String field, Structure structure, YamlNode node) {
    if (drops(field, structure, node)) {
      return Optional.empty();
    }
    if (!(node instanceof YamlMap map)) {
      return Optional.of(node);
    }
    if (structure instanceof Structure.Entries entries) {
      Optional<YamlMap.Entry> grouped =
          entries
              .group()
              .filter(group -> map.entry(group.title().name()).isPresent())
              .flatMap(group -> map.entry(group.entries().name()));
      return grouped.isPresent()
          ? group(field, structure, map, grouped.get())
          : Optional.of(prune(entries.entry().table(), map));
    }
    return Optional.of(
        structure instanceof Structure.Entry entry ? prune(entry.table(), map) : map);
  }

  /** Returns a group of entries after pruning; empty if all of them are removed. */
  private Optional<YamlNode> group(
      String field, Structure structure, YamlMap map, YamlMap.Entry entries) {
    YamlNode kept = prune(field, structure, entries.value()).orElse(entries.value());
    if (kept == entries.value()) {
      return Optional.of(map);
    }
    return kept instanceof YamlList list && list.items().isEmpty()
        ? Optional.empty()
        : Optional.of(map.with(new YamlMap.Entry(entries.key(), kept)));
  }

  private static boolean isSame(List<?> one, List<?> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (one.get(i) != other.get(i)) {
        return false;
      }
    }
    return true;
  }
}
