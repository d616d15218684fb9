package dev.cribsheet.content;

import static dev.cribsheet.content.KindFields.ID;
import static dev.cribsheet.content.KindFields.NAME;

import dev.cribsheet.markdown.MarkdownText;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldValues;

/** The fields of a topic. */
final class TopicFields {
  private static final Field<MarkdownText> DESCRIPTION =
      Field.optional("description", KindFields.MARKDOWN);

  static final FieldTable TABLE =
      FieldTable.of("a topic", NAME, ID, DESCRIPTION).identifiedBy(KindFields.idOf(NAME));

  private TopicFields() {}

  static Topic topic(FieldValues values) {
    return new Topic(
        values.id(),
        values.require(NAME),
        values.find(DESCRIPTION).orElse(MarkdownText.EMPTY),
        values.idSource());
  }
}
