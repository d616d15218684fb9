package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The field values that a {@link FieldTable} read from a map. */
public final class FieldValues {
  private final Map<String, Object> values;
  private final YamlMap map;
  private final Optional<IdRule> ids;
  private final List<Located<String>> unknown;

  FieldValues(
      Map<String, Object> values,
      YamlMap map,
      Optional<IdRule> ids,
      List<Located<String>> unknown) {
    this.values = Map.copyOf(values);
    this.map = map;
    this.ids = ids;
    this.unknown = unknown;
  }

  /** Returns the fields that are not in the table; they may belong to another tool. */
  public List<Located<String>> unknown() {
    return unknown;
  }

  /** Returns the id according to the table's rule. */
  public String id() {
    return ids.orElseThrow().id(this);
  }

  /** Returns the position of the id, or of the text that it is derived from. */
  public SourceRef idSource() {
    return ids.orElseThrow().source(this);
  }

  public <T> T require(Field<T> field) {
    return find(field).orElseThrow(() -> new IllegalArgumentException(field.name()));
  }

  /** Returns the value of a field; empty if it was left out or invalid. */
  @SuppressWarnings("unchecked") // the table read it with the type of this field
  public <T> Optional<T> find(Field<T> field) {
    return Optional.ofNullable((T) values.get(field.name()));
  }

  /** Returns the value of a list field; empty if it was left out. */
  public <T> List<T> list(Field<List<T>> field) {
    return find(field).orElse(List.of());
  }

  /** Returns whether a field was written, even if its value is invalid. */
  public boolean has(Field<?> field) {
    return map.entry(field.name()).isPresent();
  }

  /** Returns the position of the field's value, or of the map if the field was left out. */
  public SourceRef source(Field<?> field) {
    return map.entry(field.name()).map(entry -> entry.value().source()).orElse(map.source());
  }

  public SourceRef source() {
    return map.source();
  }
}
