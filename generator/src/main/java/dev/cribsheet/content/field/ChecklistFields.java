package dev.cribsheet.content.field;

import static dev.cribsheet.content.field.SharedFields.ALIASES;
import static dev.cribsheet.content.field.SharedFields.ID;
import static dev.cribsheet.content.field.SharedFields.TITLE;

import dev.cribsheet.content.model.Checklist;
import dev.cribsheet.content.model.ItemGroup;
import dev.cribsheet.content.model.Reference;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.source.OrderedName;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldValues;
import dev.cribsheet.yaml.IdRule;
import java.util.List;

/** The fields of a checklist. */
public final class ChecklistFields {
  private static final Field<List<ItemGroup>> ITEMS = Field.required("items", ItemFields.GROUPS);
  private static final Field<Reference<Step>> STEP =
      Field.optional("step", SharedFields.ref("step"));

  public static final FieldTable TABLE =
      FieldTable.of("a checklist", TITLE, ITEMS, ID, STEP, ALIASES).identifiedBy(IdRule.of(ID));

  private ChecklistFields() {}

  public static Checklist checklist(SourceFile file, FieldValues values) {
    return new Checklist(
        values.find(ID).orElseGet(() -> OrderedName.of(file.path()).slug()),
        values.require(TITLE),
        values.require(ITEMS),
        values.find(STEP),
        values.list(ALIASES),
        file.path(),
        values.source(values.find(ID).isPresent() ? ID : TITLE));
  }
}
