package dev.cribsheet.content.field;

import dev.cribsheet.content.model.ThemeChoice;
import dev.cribsheet.content.model.ThemeChoice.Setting;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.FieldValues;
import dev.cribsheet.yaml.JsonSchema;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** Reads the name of a theme, or a map with its name and options. */
final class ThemeChoiceType implements FieldType<ThemeChoice> {
  private static final FieldType<Located<String>> NAME_TYPE =
      FieldTypes.located(SharedFields.ID_TYPE);
  private static final Field<Located<String>> NAME = Field.required("name", NAME_TYPE);
  private static final Field<List<FieldTypes.Pair>> OPTIONS =
      Field.optional("options", FieldTypes.pairs("{scheme: light}"));

  /** The fields of the map. */
  static final FieldTable TABLE = FieldTable.of("a theme", NAME, OPTIONS);

  @Override
  public Optional<ThemeChoice> read(YamlNode node, Diagnostics diagnostics) {
    return node instanceof YamlMap map
        ? TABLE.read(map, diagnostics).map(ThemeChoiceType::choice)
        : NAME_TYPE.read(node, diagnostics).map(name -> new ThemeChoice(name, List.of()));
  }

  private static ThemeChoice choice(FieldValues values) {
    return new ThemeChoice(
        values.require(NAME),
        values.list(OPTIONS).stream().map(pair -> new Setting(pair.name(), pair.value())).toList());
  }

  @Override
  public String expected() {
    return "the name of a theme, or a map with name and options";
  }

  @Override
  public String example() {
    return "{name: default, options: {scheme: light}}";
  }

  @Override
  public JsonSchema schema() {
    return JsonSchema.anyOf(NAME_TYPE.schema(), TABLE.schema());
  }
}
