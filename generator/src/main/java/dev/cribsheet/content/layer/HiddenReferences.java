package dev.cribsheet.content.layer;

import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.Structure;
import dev.cribsheet.yaml.YamlList;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/** Leaves out what packs write about entries that patches took away. */
record HiddenReferences(Composition composition) {
  /** The entry without such references; the same object if it has none. */
  YamlMap without(FieldTable table, YamlMap map) {
    return composition.hidden().isEmpty() ? map : pruned(table, map);
  }

  private YamlMap pruned(FieldTable table, YamlMap map) {
    List<YamlMap.Entry> kept =
        map.entries().stream().flatMap(entry -> pruned(table, entry).stream()).toList();
    return same(kept, map.entries()) ? map : new YamlMap(kept, map.source());
  }

  private Optional<YamlMap.Entry> pruned(FieldTable table, YamlMap.Entry entry) {
    Structure structure =
        table
            .field(entry.key().text())
            .map(Field::type)
            .map(type -> type.structure())
            .orElse(Structure.PLAIN);
    Optional<YamlNode> value = pruned(structure, entry.value());
    return value.map(
        found -> found == entry.value() ? entry : new YamlMap.Entry(entry.key(), found));
  }

  private Optional<YamlNode> pruned(Structure structure, YamlNode node) {
    if (node instanceof YamlList list && !(structure instanceof Structure.Plain)) {
      List<YamlNode> kept =
          list.items().stream().flatMap(item -> item(structure, item).stream()).toList();
      return Optional.of(same(kept, list.items()) ? list : new YamlList(kept, list.source()));
    }
    return item(structure, node);
  }

  private Optional<YamlNode> item(Structure structure, YamlNode node) {
    if (structure instanceof Structure.Reference reference) {
      return node instanceof YamlScalar name && isGone(reference, name)
          ? Optional.empty()
          : Optional.of(node);
    }
    if (structure instanceof Structure.Entries entries) {
      return entry(entries.entry(), node);
    }
    return structure instanceof Structure.Entry entry ? entry(entry, node) : Optional.of(node);
  }

  /** An entry; none if it is about something that was taken away. */
  private Optional<YamlNode> entry(Structure.Entry entry, YamlNode node) {
    Optional<Field<?>> about = entry.scalar();
    Optional<YamlNode> name =
        about.flatMap(
            field ->
                node instanceof YamlMap map
                    ? map.entry(field.name()).map(YamlMap.Entry::value)
                    : Optional.of(node));
    boolean gone =
        name.isPresent()
            && about.get().type().structure() instanceof Structure.Reference reference
            && name.get() instanceof YamlScalar text
            && isGone(reference, text);
    if (gone) {
      return Optional.empty();
    }
    return Optional.of(node instanceof YamlMap map ? pruned(entry.table(), map) : node);
  }

  private boolean isGone(Structure.Reference reference, YamlScalar name) {
    return reference.names().apply(name.text().strip()).stream()
        .anyMatch(entry -> composition.isGone(entry, name.source()));
  }

  private static boolean same(List<?> one, List<?> other) {
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
