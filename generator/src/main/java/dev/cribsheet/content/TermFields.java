package dev.cribsheet.content;

import static dev.cribsheet.content.KindFields.ID;
import static dev.cribsheet.content.KindFields.REFERENCES;

import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.markdown.MarkdownText;
import dev.cribsheet.source.Slug;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.FieldValues;
import java.util.List;

/** The fields of a term of the glossary. */
final class TermFields {
  private static final Field<String> TERM = Field.required("term", FieldTypes.TEXT);
  private static final Field<MarkdownText> DEFINITION =
      Field.required("definition", KindFields.MARKDOWN);
  private static final Field<List<Located<String>>> SEE = Field.optional("see", REFERENCES);
  private static final Field<List<String>> ALSO =
      Field.optional("also", FieldTypes.list(FieldTypes.TEXT));

  static final FieldTable TABLE = FieldTable.of("a term", TERM, DEFINITION, ID, SEE, ALSO);

  private TermFields() {}

  static Term term(FieldValues values) {
    String term = values.require(TERM);
    return new Term(
        values.find(ID).orElseGet(() -> Slug.of(term)),
        term,
        values.require(DEFINITION),
        values.list(SEE),
        values.list(ALSO),
        KindFields.idSource(values, TERM));
  }
}
