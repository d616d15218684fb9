package dev.cribsheet.content.field;

import static dev.cribsheet.content.field.SharedFields.ID;
import static dev.cribsheet.content.field.SharedFields.NAME;

import dev.cribsheet.content.model.Topic;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldValues;

/** The fields of a topic. */
public final class TopicFields {
  private static final Field<MarkdownText> DESCRIPTION =
      Field.optional("description", SharedFields.MARKDOWN);

  public static final FieldTable TABLE =
      FieldTable.of("a topic", NAME, ID, DESCRIPTION).identifiedBy(SharedFields.idOf(NAME));

  private TopicFields() {}

  public static Topic topic(FieldValues values) {
    return new Topic(
        values.id(),
        values.require(NAME),
        values.find(DESCRIPTION).orElse(MarkdownText.EMPTY),
        values.idSource());
  }
}
