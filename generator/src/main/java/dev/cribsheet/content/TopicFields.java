package dev.cribsheet.content;

import static dev.cribsheet.content.KindFields.ID;
import static dev.cribsheet.content.KindFields.NAME;

import dev.cribsheet.markdown.MarkdownText;
import dev.cribsheet.source.Slug;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldValues;

/** The fields of a topic. */
final class TopicFields {
  private static final Field<MarkdownText> DESCRIPTION =
      Field.optional("description", KindFields.MARKDOWN);

  static final FieldTable TABLE = FieldTable.of("a topic", NAME, ID, DESCRIPTION);

  private TopicFields() {}

  static Topic topic(FieldValues values) {
    String name = values.require(NAME);
    return new Topic(
        values.find(ID).orElseGet(() -> Slug.of(name)),
        name,
        values.find(DESCRIPTION).orElse(MarkdownText.EMPTY),
        KindFields.idSource(values, NAME));
  }
}
