package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.Diagnostics;
import java.util.Optional;

/** A type whose values consist of parts that can be merged. */
public record StructuredType<T>(FieldType<T> type, Structure structure) implements FieldType<T> {
  @Override
  public Optional<T> read(YamlNode node, Diagnostics diagnostics) {
    return type.read(node, diagnostics);
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
