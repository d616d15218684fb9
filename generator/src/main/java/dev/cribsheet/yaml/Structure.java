package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.Located;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The parts of a value, so that two versions of it can be merged. */
public sealed interface Structure {
  /** A value that is replaced as a whole. */
  Structure PLAIN = new Plain();

  /** A value that is replaced as a whole. */
  record Plain() implements Structure {}

  /**
   * A map with the fields of a table.
   *
   * @param scalar the field that gets the value if a scalar is written instead of the map
   */
  record Entry(FieldTable table, Optional<Field<?>> scalar) implements Structure {
    /** Returns the node as a map; empty if it is not an entry. */
    public Optional<YamlMap> map(YamlNode node) {
      if (node instanceof YamlMap map) {
        return Optional.of(map);
      }
      return node instanceof YamlScalar value
          ? scalar.map(field -> YamlMap.of(value.as(field.name()), value))
          : Optional.empty();
    }

    /** Returns the id of an entry with its position; empty if it has none. */
    public Optional<Located<String>> id(YamlNode node) {
      return table.ids().flatMap(rule -> map(node).flatMap(rule::id));
    }
  }

  /**
   * A list of entries.
   *
   * @param group the form of a group, if the entries may be in groups
   */
  record Entries(Entry entry, Optional<Group> group) implements Structure {
    /** Returns the schema for changes to the list. */
    JsonSchema changes(List<Field<?>> words) {
      JsonSchema change = JsonSchema.anyOf(JsonSchema.text(), entry.table().changes(words));
      return JsonSchema.list(
          group
              .map(found -> JsonSchema.anyOf(change, found.changes(change, words)))
              .orElse(change));
    }
  }

  /** A map that groups entries of a list. */
  record Group(Field<String> title, Field<?> entries) {
    private JsonSchema changes(JsonSchema entry, List<Field<?>> words) {
      FieldTable table = FieldTable.of("a group", title);
      return table
          .changes(words)
          .withProperty(entries.name(), entries.described(JsonSchema.list(entry)))
          .with("required", List.of(title.name()));
    }
  }

  /** Text that names one or more other entries. */
  record Reference(Function<String, List<EntryName>> names) implements Structure {}

  /** Returns the structure of a list whose items have this structure. */
  static Structure listOf(Structure item) {
    if (item instanceof Entry entry) {
      return new Entries(entry, Optional.empty());
    }
    return item instanceof Reference ? item : PLAIN;
  }
}
