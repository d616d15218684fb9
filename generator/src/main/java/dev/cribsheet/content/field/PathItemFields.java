package dev.cribsheet.content.field;

import dev.cribsheet.content.format.AudienceField;
import dev.cribsheet.content.model.PathItem;
import dev.cribsheet.content.model.PathItem.Kind;
import dev.cribsheet.content.model.TimeBox;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.FieldValues;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The fields of a study path item. */
final class PathItemFields {
  private static final String EXAMPLE = "{page: framework, minutes: 20}";

  private static final Field<String> PAGE = target(Kind.PAGE, FieldTypes.TEXT);
  private static final Field<String> STEP = target(Kind.STEP, IdType.TYPE);
  private static final Field<String> QUESTION = target(Kind.QUESTION, IdType.TYPE);
  private static final Field<String> CHECKLIST = target(Kind.CHECKLIST, IdType.TYPE);
  private static final Field<Integer> MINUTES =
      Field.required("minutes", FieldTypes.integer(1, TimeBox.LONGEST));

  private static final List<Field<String>> TARGETS = List.of(PAGE, STEP, QUESTION, CHECKLIST);
  private static final FieldTable TABLE =
      FieldTable.of(
          "an item of a path", PAGE, STEP, QUESTION, CHECKLIST, MINUTES, AudienceField.FIELD);

  static final FieldType<PathItem> TYPE =
      FieldTypes.checkedObject(TABLE, PathItemFields::item, EXAMPLE);

  private PathItemFields() {}

  private static Field<String> target(Kind kind, FieldType<String> type) {
    return Field.optional(kind.word(), type);
  }

  private static Optional<PathItem> item(FieldValues values, Diagnostics diagnostics) {
    List<Kind> written =
        Arrays.stream(Kind.values()).filter(kind -> values.has(field(kind))).toList();
    if (written.size() != 1) {
      diagnostics.add(
          DiagnosticCode.MISSING_FIELD,
          values.source(),
          "an item of a path needs exactly one of 'page', 'step', 'question' and 'checklist'",
          "write it like this: " + EXAMPLE);
      return Optional.empty();
    }
    Field<String> field = field(written.get(0));
    return values
        .find(field)
        .map(id -> new PathItem(written.get(0), id, values.require(MINUTES), values.source(field)));
  }

  private static Field<String> field(Kind kind) {
    return TARGETS.get(kind.ordinal());
  }
}
