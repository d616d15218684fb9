package dev.cribsheet.content.layer;

import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.Structure;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlScalar;
import java.util.Optional;

/** Removes references in packs to entries that were removed. */
record HiddenReferences(Composition composition) implements Pruning {
  /** Returns the entry without references to removed entries; the same object if there are none. */
  YamlMap without(FieldTable table, YamlMap map) {
    return composition.gone().entries().isEmpty() ? map : prune(table, map);
  }

  @Override
  public boolean drops(String field, Structure structure, YamlNode node) {
    if (structure instanceof Structure.Reference reference) {
      return isGone(reference, node);
    }
    if (structure instanceof Structure.Entries entries) {
      return isAboutGone(entries.entry(), node);
    }
    return structure instanceof Structure.Entry entry && isAboutGone(entry, node);
  }

  private boolean isAboutGone(Structure.Entry entry, YamlNode node) {
    Optional<Field<?>> about = entry.scalar();
    Optional<YamlNode> name =
        about.flatMap(
            field ->
                node instanceof YamlMap map
                    ? map.entry(field.name()).map(YamlMap.Entry::value)
                    : Optional.of(node));
    return name.isPresent()
        && about.get().type().structure() instanceof Structure.Reference reference
        && isGone(reference, name.get());
  }

  private boolean isGone(Structure.Reference reference, YamlNode node) {
    return node instanceof YamlScalar name
        && reference.names().apply(name.text().strip()).stream()
            .anyMatch(entry -> composition.isGone(entry, name.source()));
  }
}
