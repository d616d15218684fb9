package dev.cribsheet.content.field;

import dev.cribsheet.content.format.AudienceField;
import dev.cribsheet.content.model.Item;
import dev.cribsheet.content.model.SheetDetail;
import dev.cribsheet.content.model.SheetListName;
import dev.cribsheet.content.model.SheetPart;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.source.Slug;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.FieldValues;
import dev.cribsheet.yaml.IdRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fields of a part of a sheet. Authors may write only the name of a list instead of a map with
 * that list.
 */
final class SheetPartFields {
  /** The columns of a sheet. */
  enum Column {
    FIRST,
    SECOND
  }

  private static final Field<Located<SheetListName>> LIST =
      Field.optional("list", FieldTypes.located(SheetListType.TYPE));
  private static final Field<String> TITLE = Field.optional("title", FieldTypes.TEXT);
  private static final Field<List<Item>> ITEMS = Field.optional("items", ItemFields.ITEMS);
  private static final Field<Column> COLUMN =
      Field.optional("column", FieldTypes.choice(Column.class));
  private static final Field<SheetDetail> SHOW =
      Field.optional("show", FieldTypes.choice(SheetDetail.class));

  private static final FieldTable TABLE =
      FieldTable.of(
              "a part of a sheet",
              LIST,
              TITLE,
              ITEMS,
              StepFields.NUMBERS,
              COLUMN,
              SHOW,
              AudienceField.FIELD)
          .identifiedBy(IdRule.of(LIST, list -> list.value().toString()).or(TITLE, Slug::of));

  static final FieldType<SheetPart> TYPE =
      FieldTypes.objectOr(
          FieldTypes.located(SheetListType.TYPE, SheetPart::of),
          Optional.of(LIST),
          TABLE,
          SheetPartFields::part,
          "the name of a list, or a map with the fields 'list', 'title', 'items', 'numbers',"
              + " 'column' and 'show'",
          "red-flags");

  private SheetPartFields() {}

  private static Optional<SheetPart> part(FieldValues values, Diagnostics diagnostics) {
    boolean list = values.has(LIST);
    long sources = Stream.of(LIST, ITEMS, StepFields.NUMBERS).filter(values::has).count();
    if (sources != 1 || (!list && !values.has(TITLE))) {
      diagnostics.add(
          DiagnosticCode.MISSING_FIELD,
          values.source(),
          "a part of a sheet needs a 'list', or a 'title' with 'items' or 'numbers'",
          "write it like this: {list: red-flags}");
      return Optional.empty();
    }
    return Optional.of(
        new SheetPart(
            values.find(LIST),
            values.find(TITLE).orElse(""),
            values.list(ITEMS),
            values.list(StepFields.NUMBERS),
            values.find(COLUMN).orElse(Column.FIRST) == Column.SECOND,
            values.find(SHOW),
            false,
            values.source()));
  }
}
