package dev.cribsheet.content;

import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.MarkdownText;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.FieldValues;
import java.util.List;

/** The fields and types that several kinds share. */
final class KindFields {
  static final FieldType<MarkdownText> MARKDOWN = new InlineMarkdownType();
  static final FieldType<String> ID_TYPE = new IdType();
  static final FieldType<List<String>> IDS = FieldTypes.list(ID_TYPE);
  static final FieldType<List<Located<String>>> REFERENCES =
      FieldTypes.list(FieldTypes.located(ID_TYPE));

  static final Field<String> ID = Field.optional("id", ID_TYPE);
  static final Field<List<String>> ALIASES = Field.optional("aliases", IDS);
  static final Field<String> TITLE = Field.required("title", FieldTypes.TEXT);
  static final Field<String> NAME = Field.required("name", FieldTypes.TEXT);
  static final Field<MarkdownText> LEDE = Field.optional("lede", MARKDOWN);
  static final Field<List<Located<String>>> STEPS = Field.optional("steps", REFERENCES);
  static final Field<Boolean> DRAFT = Field.optional("draft", FieldTypes.FLAG);

  static final FieldType<Item> ITEM = new ItemType();
  static final FieldType<List<Item>> ITEMS = FieldTypes.list(ITEM);

  private KindFields() {}

  /** Where the id stands, or else the text that it is made of. */
  static SourceRef idSource(FieldValues values, Field<?> text) {
    return values.source(values.find(ID).isPresent() ? ID : text);
  }
}
