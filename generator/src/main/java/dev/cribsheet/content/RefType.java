package dev.cribsheet.content;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.JsonSchema;
import dev.cribsheet.yaml.YamlNode;
import java.util.Optional;

/** Reads the id of something else. */
record RefType<T>() implements FieldType<Ref<T>> {
  @Override
  public Optional<Ref<T>> read(YamlNode node, Diagnostics diagnostics) {
    return KindFields.ID_TYPE.read(node, diagnostics).map(id -> new Ref<>(id, node.source()));
  }

  @Override
  public String expected() {
    return KindFields.ID_TYPE.expected();
  }

  @Override
  public String example() {
    return KindFields.ID_TYPE.example();
  }

  @Override
  public JsonSchema schema() {
    return KindFields.ID_TYPE.schema();
  }
}
