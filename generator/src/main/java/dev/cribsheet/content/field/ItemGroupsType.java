package dev.cribsheet.content.field;

import dev.cribsheet.content.model.Item;
import dev.cribsheet.content.model.ItemGroup;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.JsonSchema;
import dev.cribsheet.yaml.YamlList;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a list of items, or of groups of items; adjacent items without a group form one. */
final class ItemGroupsType implements FieldType<List<ItemGroup>> {
  private static final Field<String> GROUP = Field.required("group", FieldTypes.TEXT);
  private static final Field<List<Item>> ITEMS = Field.required("items", SharedFields.ITEMS);

  /** The fields of a group. */
  static final FieldTable TABLE = FieldTable.of("a group", GROUP, ITEMS);

  @Override
  public Optional<List<ItemGroup>> read(YamlNode node, Diagnostics diagnostics) {
    if (!(node instanceof YamlList list)) {
      return wrongType(node, diagnostics);
    }
    List<ItemGroup> groups = new ArrayList<>();
    List<Item> loose = new ArrayList<>();
    for (YamlNode entry : list.items()) {
      if (entry instanceof YamlMap map && map.entry(GROUP.name()).isPresent()) {
        close(loose, groups);
        TABLE
            .read(map, diagnostics)
            .ifPresent(
                values -> groups.add(new ItemGroup(values.require(GROUP), values.require(ITEMS))));
      } else {
        SharedFields.ITEM.read(entry, diagnostics).ifPresent(loose::add);
      }
    }
    close(loose, groups);
    return Optional.of(groups);
  }

  private static void close(List<Item> loose, List<ItemGroup> groups) {
    if (!loose.isEmpty()) {
      groups.add(new ItemGroup("", loose));
      loose.clear();
    }
  }

  @Override
  public String expected() {
    return "a list of items, or of groups with the fields 'group' and 'items'";
  }

  @Override
  public String example() {
    return "[\"How large is the input?\"]";
  }

  @Override
  public JsonSchema schema() {
    return JsonSchema.list(JsonSchema.anyOf(SharedFields.ITEM.schema(), TABLE.schema()));
  }
}
