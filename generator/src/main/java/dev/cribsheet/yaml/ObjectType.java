package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.Diagnostics;
import java.util.Optional;
import java.util.function.BiFunction;

/** A map with fields of its own. */
record ObjectType<T>(
    FieldTable table, BiFunction<FieldValues, Diagnostics, Optional<T>> make, String example)
    implements FieldType<T> {
  @Override
  public Optional<T> read(YamlNode node, Diagnostics diagnostics) {
    return node instanceof YamlMap map
        ? table.read(map, diagnostics).flatMap(values -> make.apply(values, diagnostics))
        : wrongType(node, diagnostics);
  }

  @Override
  public String expected() {
    return "a map with the fields of " + table.kind();
  }

  @Override
  public JsonSchema schema() {
    return table.schema();
  }
}
