package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;

/** A list; a wrong item is reported and the others are kept. */
record ListType<T>(FieldType<T> item) implements FieldType<List<T>> {
  @Override
  public Optional<List<T>> read(YamlNode node, Diagnostics diagnostics) {
    if (!(node instanceof YamlList list)) {
      return wrongType(node, diagnostics);
    }
    return Optional.of(
        list.items().stream().flatMap(value -> item.read(value, diagnostics).stream()).toList());
  }

  @Override
  public String expected() {
    return "a list where each entry is " + item.expected();
  }

  @Override
  public String example() {
    return "[" + item.example() + "]";
  }

  @Override
  public JsonSchema schema() {
    return JsonSchema.list(item.schema());
  }
}
