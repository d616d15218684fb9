package dev.cribsheet.content.field;

import static dev.cribsheet.content.field.SharedFields.ALIASES;
import static dev.cribsheet.content.field.SharedFields.ID;

import dev.cribsheet.content.model.Item;
import dev.cribsheet.content.model.PrintRule;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.source.Slug;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.FieldValues;
import dev.cribsheet.yaml.JsonSchema;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/** Reads an item: plain text, or a map if it needs an id or other fields. */
final class ItemType implements FieldType<Item> {
  private static final Field<MarkdownText> TEXT = Field.required("text", SharedFields.MARKDOWN);
  private static final Field<MarkdownText> DETAIL = Field.optional("detail", SharedFields.MARKDOWN);
  private static final Field<PrintRule> PRINT =
      Field.optional("print", FieldTypes.choice(PrintRule.class));

  /** The fields of an item that is a map. */
  static final FieldTable TABLE =
      FieldTable.of("an item", ID, TEXT, DETAIL, PRINT, ALIASES)
          .identifiedBy(SharedFields.idOfMarkdown(TEXT));

  @Override
  public Optional<Item> read(YamlNode node, Diagnostics diagnostics) {
    if (node instanceof YamlMap map) {
      return TABLE.read(map, diagnostics).map(ItemType::item);
    }
    if (node instanceof YamlScalar scalar && !scalar.isNull()) {
      return SharedFields.MARKDOWN.read(node, diagnostics).map(text -> plain(text, scalar));
    }
    return wrongType(node, diagnostics);
  }

  private static Item plain(MarkdownText text, YamlScalar scalar) {
    return new Item(
        Slug.of(text.plain()),
        text,
        MarkdownText.EMPTY,
        PrintRule.ALWAYS,
        List.of(),
        scalar.source());
  }

  private static Item item(FieldValues values) {
    return new Item(
        values.id(),
        values.require(TEXT),
        values.find(DETAIL).orElse(MarkdownText.EMPTY),
        values.find(PRINT).orElse(PrintRule.ALWAYS),
        values.list(ALIASES),
        values.idSource());
  }

  @Override
  public String expected() {
    return "text, or a map with id, text, detail and print";
  }

  @Override
  public String example() {
    return "\"I have restated the task\"";
  }

  @Override
  public JsonSchema schema() {
    return JsonSchema.anyOf(SharedFields.MARKDOWN.schema(), TABLE.schema());
  }
}
