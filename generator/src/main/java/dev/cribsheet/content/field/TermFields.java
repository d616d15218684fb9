package dev.cribsheet.content.field;

import static dev.cribsheet.content.field.SharedFields.ID;

import dev.cribsheet.content.model.Reference;
import dev.cribsheet.content.model.Term;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.FieldValues;
import java.util.List;

/** The fields of a glossary term. */
public final class TermFields {
  private static final Field<String> TERM = Field.required("term", FieldTypes.TEXT);
  private static final Field<MarkdownText> DEFINITION =
      Field.required("definition", SharedFields.MARKDOWN);
  private static final Field<List<Reference<Term>>> SEE =
      Field.optional("see", SharedFields.refs("term"));
  private static final Field<List<String>> ALSO =
      Field.optional("also", FieldTypes.list(FieldTypes.TEXT));

  public static final FieldTable TABLE =
      FieldTable.of("a term", TERM, DEFINITION, ID, SEE, ALSO)
          .identifiedBy(SharedFields.idOf(TERM));

  private TermFields() {}

  public static Term term(FieldValues values) {
    return new Term(
        values.id(),
        values.require(TERM),
        values.require(DEFINITION),
        values.list(SEE),
        values.list(ALSO),
        values.idSource());
  }
}
