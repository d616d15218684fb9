package dev.cribsheet.content.field;

import static dev.cribsheet.content.field.SharedFields.ID;
import static dev.cribsheet.content.field.SharedFields.MARKDOWN;
import static dev.cribsheet.content.field.SharedFields.TITLE;

import dev.cribsheet.content.format.AudienceField;
import dev.cribsheet.content.model.NumberTable;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.FieldValues;
import java.util.List;

/** The fields of {@code numbers.yaml}. */
public final class NumberFields {
  private static final Field<MarkdownText> NAME = Field.required("name", MARKDOWN);
  private static final Field<MarkdownText> VALUE = Field.required("value", MARKDOWN);
  private static final Field<String> UNIT = Field.optional("unit", FieldTypes.TEXT);
  private static final Field<MarkdownText> NOTE = Field.optional("note", MARKDOWN);
  private static final Field<MarkdownText> SOURCE = Field.optional("source", MARKDOWN);
  private static final Field<Integer> YEAR = Field.optional("year", FieldTypes.integer(1900, 2999));

  static final FieldTable ROW_TABLE =
      FieldTable.of(
              "a number",
              NAME,
              VALUE,
              ID,
              UNIT,
              NOTE,
              SOURCE,
              YEAR,
              SharedFields.KEY,
              AudienceField.FIELD)
          .identifiedBy(SharedFields.idOfMarkdown(NAME));

  private static final Field<List<NumberTable.Row>> ROWS =
      Field.required(
          "rows",
          FieldTypes.list(
              FieldTypes.object(
                  ROW_TABLE, NumberFields::row, "{name: Seconds in a day, value: \"86,400\"}")));

  public static final FieldTable TABLE =
      FieldTable.of("a table of numbers", TITLE, ROWS, ID).identifiedBy(SharedFields.idOf(TITLE));

  private NumberFields() {}

  public static NumberTable table(FieldValues values) {
    return new NumberTable(
        values.id(), values.require(TITLE), values.require(ROWS), values.idSource());
  }

  private static NumberTable.Row row(FieldValues values) {
    return new NumberTable.Row(
        values.id(),
        values.require(NAME),
        values.require(VALUE),
        values.find(UNIT).orElse(""),
        values.find(NOTE).orElse(MarkdownText.EMPTY),
        values.find(SOURCE).orElse(MarkdownText.EMPTY),
        values.find(YEAR).map(String::valueOf).orElse(""),
        values.find(SharedFields.KEY).orElse(false),
        values.idSource());
  }
}
