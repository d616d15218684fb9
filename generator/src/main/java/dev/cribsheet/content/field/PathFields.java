package dev.cribsheet.content.field;

import static dev.cribsheet.content.field.SharedFields.ID;
import static dev.cribsheet.content.field.SharedFields.TITLE;

import dev.cribsheet.content.format.AudienceField;
import dev.cribsheet.content.model.PathItem;
import dev.cribsheet.content.model.StudyPath;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.FieldValues;
import java.util.List;

/** The fields of a study path and its days. */
public final class PathFields {
  private static final Field<List<PathItem>> ITEMS =
      Field.required("items", FieldTypes.list(PathItemFields.TYPE));
  private static final FieldTable DAY_TABLE =
      FieldTable.of("a day", TITLE, ITEMS, AudienceField.FIELD);
  private static final Field<List<StudyPath.Day>> DAYS =
      Field.required(
          "days",
          FieldTypes.list(
              FieldTypes.object(
                  DAY_TABLE,
                  PathFields::day,
                  "{title: The framework, items: [" + PathItemFields.TYPE.example() + "]}")));

  public static final FieldTable TABLE =
      FieldTable.of("a path", TITLE, DAYS, ID).identifiedBy(SharedFields.idOf(TITLE));

  private PathFields() {}

  public static StudyPath path(FieldValues values) {
    return new StudyPath(
        values.id(), values.require(TITLE), values.require(DAYS), values.idSource());
  }

  private static StudyPath.Day day(FieldValues values) {
    return new StudyPath.Day(values.require(TITLE), values.require(ITEMS), values.source(TITLE));
  }
}
