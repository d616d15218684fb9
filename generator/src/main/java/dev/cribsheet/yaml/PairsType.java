package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.yaml.FieldTypes.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A map whose keys are not known here, each with a plain text. */
record PairsType(String example) implements FieldType<List<Pair>> {
  @Override
  public Optional<List<Pair>> read(YamlNode node, Diagnostics diagnostics) {
    if (!(node instanceof YamlMap map)) {
      return wrongType(node, diagnostics);
    }
    List<Pair> pairs = new ArrayList<>();
    for (YamlMap.Entry entry : map.entries()) {
      Located<String> name = new Located<>(entry.key().text(), entry.key().source());
      FieldTypes.located(FieldTypes.TEXT)
          .read(entry.value(), diagnostics)
          .ifPresent(value -> pairs.add(new Pair(name, value)));
    }
    return Optional.of(pairs);
  }

  @Override
  public String expected() {
    return "a map of names to values";
  }

  @Override
  public JsonSchema schema() {
    return new JsonSchema(Map.of("type", "object"))
        .with("additionalProperties", FieldTypes.TEXT.schema().json());
  }
}
