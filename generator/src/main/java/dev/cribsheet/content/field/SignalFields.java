package dev.cribsheet.content.field;

import static dev.cribsheet.content.field.SharedFields.ID;
import static dev.cribsheet.content.field.SharedFields.MARKDOWN;
import static dev.cribsheet.content.field.SharedFields.NAME;
import static dev.cribsheet.content.field.SharedFields.STEPS;

import dev.cribsheet.content.format.AudienceField;
import dev.cribsheet.content.model.SignalSet;
import dev.cribsheet.content.model.SignalSet.Signal;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.FieldValues;
import java.util.List;

/** The fields of {@code signals.yaml}. */
public final class SignalFields {
  private static final Field<MarkdownText> LOOKS_LIKE = Field.optional("looks-like", MARKDOWN);
  private static final Field<List<MarkdownText>> DESCRIPTORS =
      Field.optional("descriptors", FieldTypes.list(MARKDOWN));
  private static final Field<Integer> WEIGHT = Field.optional("weight", FieldTypes.integer(1, 10));

  static final FieldTable SIGNAL_TABLE =
      FieldTable.of(
              "a signal", NAME, ID, LOOKS_LIKE, DESCRIPTORS, WEIGHT, STEPS, AudienceField.FIELD)
          .identifiedBy(SharedFields.idOf(NAME));

  private static final Field<List<String>> LEVELS =
      Field.optional("levels", FieldTypes.list(FieldTypes.TEXT));
  private static final Field<List<Signal>> SIGNALS =
      Field.required(
          "signals",
          FieldTypes.list(
              FieldTypes.object(SIGNAL_TABLE, SignalFields::signal, "{name: Communication}")));

  public static final FieldTable TABLE = FieldTable.of("the signals", LEVELS, SIGNALS);

  private SignalFields() {}

  public static SignalSet signals(FieldValues values) {
    return new SignalSet(values.list(LEVELS), values.require(SIGNALS));
  }

  private static Signal signal(FieldValues values) {
    return new Signal(
        values.id(),
        values.require(NAME),
        values.find(LOOKS_LIKE).orElse(MarkdownText.EMPTY),
        values.list(DESCRIPTORS),
        values.find(WEIGHT).orElse(1),
        values.list(STEPS),
        values.idSource());
  }
}
