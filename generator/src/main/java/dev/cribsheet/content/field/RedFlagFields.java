package dev.cribsheet.content.field;

import static dev.cribsheet.content.field.SharedFields.ALIASES;
import static dev.cribsheet.content.field.SharedFields.ID;
import static dev.cribsheet.content.field.SharedFields.MARKDOWN;
import static dev.cribsheet.content.field.SharedFields.NAME;
import static dev.cribsheet.content.field.SharedFields.STEPS;

import dev.cribsheet.content.model.RedFlag;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldValues;

/** The fields of a red flag. */
public final class RedFlagFields {
  private static final Field<MarkdownText> LOOKS_LIKE = Field.required("looks-like", MARKDOWN);
  private static final Field<MarkdownText> INSTEAD = Field.required("instead", MARKDOWN);
  private static final Field<MarkdownText> WHY = Field.optional("why", MARKDOWN);
  private static final Field<MarkdownText> BAD = Field.optional("bad", MARKDOWN);
  private static final Field<MarkdownText> BETTER = Field.optional("better", MARKDOWN);

  public static final FieldTable TABLE =
      FieldTable.of("a red flag", NAME, LOOKS_LIKE, INSTEAD, ID, WHY, BAD, BETTER, STEPS, ALIASES)
          .identifiedBy(SharedFields.idOf(NAME));

  private RedFlagFields() {}

  public static RedFlag redFlag(FieldValues values) {
    return new RedFlag(
        values.id(),
        values.require(NAME),
        values.require(LOOKS_LIKE),
        values.find(WHY).orElse(MarkdownText.EMPTY),
        values.require(INSTEAD),
        values.find(BAD).orElse(MarkdownText.EMPTY),
        values.find(BETTER).orElse(MarkdownText.EMPTY),
        values.list(STEPS),
        values.list(ALIASES),
        values.idSource());
  }
}
