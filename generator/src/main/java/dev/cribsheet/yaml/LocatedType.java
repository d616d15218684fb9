package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import java.util.Optional;

/** A value that keeps its place, because a later rule may have something to say about it. */
record LocatedType<T>(FieldType<T> type) implements FieldType<Located<T>> {
  @Override
  public Optional<Located<T>> read(YamlNode node, Diagnostics diagnostics) {
    return type.read(node, diagnostics).map(value -> new Located<>(value, node.source()));
  }

  @Override
  public String expected() {
    return type.expected();
  }

  @Override
  public String example() {
    return type.example();
  }

  @Override
  public JsonSchema schema() {
    return type.schema();
  }
}
