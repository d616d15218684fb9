package dev.cribsheet.content.field;

import static dev.cribsheet.content.field.SharedFields.ALIASES;
import static dev.cribsheet.content.field.SharedFields.ID;
import static dev.cribsheet.content.field.SharedFields.MARKDOWN;

import dev.cribsheet.content.format.AudienceField;
import dev.cribsheet.content.model.Item;
import dev.cribsheet.content.model.ItemGroup;
import dev.cribsheet.content.model.PrintRule;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.source.Slug;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.FieldValues;
import dev.cribsheet.yaml.JsonSchema;
import dev.cribsheet.yaml.Structure;
import dev.cribsheet.yaml.StructuredType;
import dev.cribsheet.yaml.YamlList;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of items, with and without groups. */
final class ItemFields {
  private static final Field<MarkdownText> TEXT = Field.required("text", MARKDOWN);
  private static final Field<MarkdownText> DETAIL = Field.optional("detail", MARKDOWN);
  private static final Field<PrintRule> PRINT =
      Field.optional("print", FieldTypes.choice(PrintRule.class));
  private static final FieldTable TABLE =
      FieldTable.of(
              "an item", ID, TEXT, DETAIL, PRINT, SharedFields.KEY, ALIASES, AudienceField.FIELD)
          .identifiedBy(SharedFields.idOfMarkdown(TEXT));

  private static final FieldType<Item> ITEM =
      FieldTypes.objectOr(
          FieldTypes.located(MARKDOWN, ItemFields::plain),
          Optional.of(TEXT),
          TABLE,
          (values, diagnostics) -> Optional.of(item(values)),
          "text, or a map with the fields 'id', 'text', 'detail' and 'print'",
          "\"I have restated the task\"");

  static final FieldType<List<Item>> ITEMS = FieldTypes.list(ITEM);

  private static final Field<String> GROUP = Field.required("group", FieldTypes.TEXT);
  private static final Field<List<Item>> GROUPED = Field.required("items", ITEMS);
  private static final FieldTable GROUP_TABLE =
      FieldTable.of("a group", GROUP, GROUPED, AudienceField.FIELD);

  /** A list of items, or of groups of items; adjacent items without a group form one group. */
  static final FieldType<List<ItemGroup>> GROUPS =
      new StructuredType<>(
          FieldTypes.of(
              YamlList.class,
              "a list of items, or of groups with the fields 'group' and 'items'",
              "[\"How large is the input?\"]",
              () -> JsonSchema.list(JsonSchema.anyOf(ITEM.schema(), GROUP_TABLE.schema())),
              (list, type, diagnostics) -> Optional.of(groups(list, diagnostics))),
          new Structure.Entries(
              new Structure.Entry(TABLE, Optional.of(TEXT)),
              Optional.of(new Structure.Group(GROUP, GROUPED))));

  private ItemFields() {}

  private static Item plain(MarkdownText text, SourceRef source) {
    return new Item(
        Slug.of(text.plain()),
        text,
        MarkdownText.EMPTY,
        PrintRule.ALWAYS,
        false,
        List.of(),
        source);
  }

  private static Item item(FieldValues values) {
    return new Item(
        values.id(),
        values.require(TEXT),
        values.find(DETAIL).orElse(MarkdownText.EMPTY),
        values.find(PRINT).orElse(PrintRule.ALWAYS),
        values.find(SharedFields.KEY).orElse(false),
        values.list(ALIASES),
        values.idSource());
  }

  private static List<ItemGroup> groups(YamlList list, Diagnostics diagnostics) {
    List<ItemGroup> groups = new ArrayList<>();
    List<Item> loose = new ArrayList<>();
    for (YamlNode entry : list.items()) {
      if (entry instanceof YamlMap map && map.entry(GROUP.name()).isPresent()) {
        groups.addAll(ItemGroup.loose(loose));
        loose.clear();
        GROUP_TABLE
            .read(map, diagnostics)
            .map(values -> new ItemGroup(values.require(GROUP), values.require(GROUPED)))
            .ifPresent(groups::add);
      } else {
        ITEM.read(entry, diagnostics).ifPresent(loose::add);
      }
    }
    groups.addAll(ItemGroup.loose(loose));
    return groups;
  }
}
