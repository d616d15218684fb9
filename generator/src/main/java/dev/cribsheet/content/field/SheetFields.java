package dev.cribsheet.content.field;

import static dev.cribsheet.content.field.SharedFields.ALIASES;
import static dev.cribsheet.content.field.SharedFields.ID;
import static dev.cribsheet.content.field.SharedFields.TITLE;

import dev.cribsheet.content.model.SheetOutline;
import dev.cribsheet.content.model.SheetPart;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.FieldValues;
import java.util.List;

/** The fields of a custom sheet. */
public final class SheetFields {
  private static final int MOST_PAGES = 8;

  private static final Field<List<SheetPart>> LISTS =
      Field.required("lists", FieldTypes.list(SheetPartFields.TYPE));
  private static final Field<String> LEDE = Field.optional("lede", FieldTypes.TEXT);
  private static final Field<Boolean> BOOKLET = Field.optional("booklet", FieldTypes.FLAG);
  private static final Field<Integer> PAGES =
      Field.optional("pages", FieldTypes.integer(1, MOST_PAGES));

  public static final FieldTable TABLE =
      FieldTable.of("a sheet", TITLE, LISTS, ID, LEDE, BOOKLET, PAGES, ALIASES)
          .identifiedBy(SharedFields.idOf(TITLE));

  private SheetFields() {}

  public static SheetOutline sheet(SourceFile file, FieldValues values) {
    return new SheetOutline(
        values.id(),
        values.require(TITLE),
        values.find(LEDE).orElse(""),
        values.require(LISTS),
        values.find(BOOKLET).orElse(false),
        values.find(PAGES).orElse(1),
        values.list(ALIASES),
        file.path(),
        values.idSource());
  }
}
