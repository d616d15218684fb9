package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A value that keeps its place, because a later rule may have something to say about it.
 *
 * @param make of the value and its place
 */
record LocatedType<T, L>(FieldType<T> type, BiFunction<T, SourceRef, L> make)
    implements FieldType<L> {
  @Override
  public Optional<L> read(YamlNode node, Diagnostics diagnostics) {
    return type.read(node, diagnostics).map(value -> make.apply(value, node.source()));
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
