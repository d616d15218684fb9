package dev.cribsheet.content.layer;

import dev.cribsheet.content.format.OpenFile;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.source.OrderedName;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.yaml.YamlMap;

/**
 * An entry of a layer, not yet bound to fields.
 *
 * @param layer the number of its layer, counted from the lowest
 */
public record OpenEntry<T>(
    Located<String> id, YamlMap map, SourceFile file, OpenFile<T> opened, int layer) {
  OpenEntry<T> with(YamlMap other) {
    return new OpenEntry<>(id, other, file, opened, layer);
  }

  /** Returns the leading number of its file name. */
  int number() {
    return OrderedName.of(file.path()).order();
  }

  boolean isNumbered() {
    return number() != OrderedName.UNORDERED;
  }
}
