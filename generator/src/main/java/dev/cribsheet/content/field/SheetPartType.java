package dev.cribsheet.content.field;

import dev.cribsheet.content.model.Item;
import dev.cribsheet.content.model.SheetDetail;
import dev.cribsheet.content.model.SheetListName;
import dev.cribsheet.content.model.SheetPart;
import dev.cribsheet.diagnostic.DiagnosticCode;
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
import dev.cribsheet.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/** Reads a part of a sheet: the name of a list, or a map with more fields. */
final class SheetPartType implements FieldType<SheetPart> {
  /** The columns of a sheet. */
  enum Column {
    FIRST,
    SECOND
  }

  private static final FieldType<Located<SheetListName>> NAME =
      FieldTypes.located(new SheetListType());
  private static final Field<Located<SheetListName>> LIST = Field.optional("list", NAME);
  private static final Field<String> TITLE = Field.optional("title", FieldTypes.TEXT);
  private static final Field<List<Item>> ITEMS = Field.optional("items", SharedFields.ITEMS);
  private static final Field<Column> COLUMN =
      Field.optional("column", FieldTypes.choice(Column.class));
  private static final Field<SheetDetail> SHOW =
      Field.optional("show", FieldTypes.choice(SheetDetail.class));

  private static final FieldTable TABLE =
      FieldTable.of("a part of a sheet", LIST, TITLE, ITEMS, COLUMN, SHOW);

  @Override
  public Optional<SheetPart> read(YamlNode node, Diagnostics diagnostics) {
    if (node instanceof YamlMap map) {
      return TABLE.read(map, diagnostics).flatMap(values -> part(values, map, diagnostics));
    }
    if (node instanceof YamlScalar scalar && !scalar.isNull()) {
      return NAME.read(node, diagnostics).map(name -> SheetPart.of(name.value(), name.source()));
    }
    return wrongType(node, diagnostics);
  }

  private static Optional<SheetPart> part(
      FieldValues values, YamlMap map, Diagnostics diagnostics) {
    boolean list = map.entry(LIST.name()).isPresent();
    boolean own = map.entry(ITEMS.name()).isPresent() && map.entry(TITLE.name()).isPresent();
    if (list == map.entry(ITEMS.name()).isPresent() || (!list && !own)) {
      diagnostics.add(
          DiagnosticCode.MISSING_FIELD,
          values.source(),
          "a part of a sheet needs a 'list', or a 'title' and 'items'",
          "write it like this: {list: red-flags}");
      return Optional.empty();
    }
    return Optional.of(
        new SheetPart(
            values.find(LIST),
            values.find(TITLE).orElse(""),
            values.list(ITEMS),
            values.find(COLUMN).orElse(Column.FIRST) == Column.SECOND,
            values.find(SHOW),
            values.source()));
  }

  @Override
  public String expected() {
    return "the name of a list, or a map with list, title, items, column and show";
  }

  @Override
  public String example() {
    return "red-flags";
  }

  @Override
  public JsonSchema schema() {
    return JsonSchema.anyOf(NAME.schema(), TABLE.schema());
  }
}
